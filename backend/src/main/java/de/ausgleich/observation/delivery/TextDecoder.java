package de.ausgleich.observation.delivery;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Bytes to text, never by statistics: UTF-8 when the bytes are valid UTF-8, which no Windows-1252 text
 * with umlauts is by accident; else Windows-1252 without its five undefined bytes. A byte order mark
 * of UTF-16 (what Excel calls Unicode text) is believed.
 */
final class TextDecoder {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private TextDecoder() {}

    static String decode(byte[] bytes) throws UnreadableException {
        var text = decodeAny(bytes);
        if (text.chars().anyMatch(TextDecoder::isBinary)) {
            throw new UnreadableException(Unreadable.NOT_A_TABLE);
        }
        return text;
    }

    private static String decodeAny(byte[] bytes) throws UnreadableException {
        try {
            if (hasUtf16Mark(bytes)) {
                return decode(bytes, StandardCharsets.UTF_16);
            }
            return withoutMark(decode(bytes, StandardCharsets.UTF_8));
        } catch (CharacterCodingException notUnicode) {
            return decodeWindows(bytes);
        }
    }

    private static String decodeWindows(byte[] bytes) throws UnreadableException {
        try {
            return decode(bytes, WINDOWS_1252);
        } catch (CharacterCodingException undefinedByte) {
            throw new UnreadableException(Unreadable.NOT_A_TABLE);
        }
    }

    private static String decode(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static boolean hasUtf16Mark(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        var mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return mark == 0xFEFF || mark == 0xFFFE;
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Control characters other than tab, line feed, form feed, carriage return: no text has them. */
    private static boolean isBinary(int character) {
        return character < 0x20 && character != '\t' && character != '\n' && character != '\f' && character != '\r'
                || character == 0x7F;
    }
}
