package de.ausgleich.observation.delivery;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The first look at a file: which family of formats its leading bytes belong to. */
enum Signature {
    NOTHING,
    ZIP,
    OLE2,
    /** Known to be no table: PDF, RTF, markup, JSON. Other binary files fail later as text. */
    FOREIGN,
    TEXT;

    private static final byte[] ZIP_BYTES = {'P', 'K', 3, 4};
    private static final byte[] OLE2_BYTES = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final List<String> FOREIGN_STARTS = List.of("%PDF", "{", "[", "<", "%!PS");
    private static final int LOOKED_AT = 64;

    static Signature of(byte[] bytes) {
        if (bytes.length == 0) {
            return NOTHING;
        }
        if (startsWith(bytes, ZIP_BYTES)) {
            return ZIP;
        }
        if (startsWith(bytes, OLE2_BYTES)) {
            return OLE2;
        }
        var start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1)
                .replace("\u00EF\u00BB\u00BF", "")
                .stripLeading();
        return FOREIGN_STARTS.stream().anyMatch(start::startsWith) ? FOREIGN : TEXT;
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
