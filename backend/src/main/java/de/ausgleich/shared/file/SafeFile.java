package de.ausgleich.shared.file;

import de.ausgleich.shared.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A file that may be kept and handed on: a picture drawn anew, without what the camera wrote into it (place, time,
 * owner), or a PDF that only shows something.
 *
 * @param content to be kept, for a picture not the bytes that were sent
 */
public record SafeFile(FileType type, byte[] content) {

    /** Ten megabytes. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final int LONGEST_NAME = 120;

    /**
     * @throws Problem 413 when it is larger than {@link #MOST_BYTES}, 415 when it is neither JPEG, PNG nor PDF, 422 when
     *     it cannot be read, is locked, or could do something
     */
    public static SafeFile of(byte[] sent) {
        if (sent.length > MOST_BYTES) {
            throw Problem.of(Problem.Kind.TOO_LARGE, "attachment-too-large");
        }
        FileType type = FileType.of(sent).orElseThrow(() -> Problem.of(Problem.Kind.UNSUPPORTED, "attachment-type"));
        return new SafeFile(
                type,
                switch (type) {
                    case PDF -> StillPdf.of(sent);
                    case JPEG, PNG -> Picture.of(sent, type).drawnAnew();
                });
    }

    /** The name as sent, without a path and control characters, with the ending that fits what the file is. */
    public String name(@Nullable String sent) {
        String last = sent == null ? "" : sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("\\p{C}", "")
                .replaceAll("\\.[A-Za-z0-9]{1,5}$", "")
                .strip();
        String stem = plain.isEmpty() ? type.ending() : plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
        return stem + "." + type.ending();
    }
}
