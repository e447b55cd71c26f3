package de.ausgleich.conference;

import java.nio.charset.StandardCharsets;

/** Folds long lines as RFC 5545 asks: after at most 75 octets, never within a letter; the library counts letters. */
final class FoldedLines {

    private static final int MOST_OCTETS = 75;
    private static final String FOLD = "\r\n ";

    private FoldedLines() {}

    /** @param text lines that end with CRLF */
    static String of(String text) {
        StringBuilder folded = new StringBuilder();
        for (String line : text.split("\r\n")) {
            int octets = 0;
            for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
                String letter = Character.toString(line.codePointAt(at));
                int length = letter.getBytes(StandardCharsets.UTF_8).length;
                if (octets + length > MOST_OCTETS) {
                    folded.append(FOLD);
                    octets = 1;
                }
                folded.append(letter);
                octets += length;
            }
            folded.append("\r\n");
        }
        return folded.toString();
    }
}
