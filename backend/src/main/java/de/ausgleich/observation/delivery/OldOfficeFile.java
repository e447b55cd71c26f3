package de.ausgleich.observation.delivery;

import java.nio.charset.StandardCharsets;

/** Files in the old container of office programs, which also wraps encrypted new ones. */
final class OldOfficeFile {

    private OldOfficeFile() {}

    /** The container lists its streams by name in UTF-16; those names tell what it holds. */
    static Unreadable reason(byte[] bytes) {
        var content = new String(bytes, StandardCharsets.ISO_8859_1);
        if (content.contains(streamName("EncryptedPackage"))) {
            return Unreadable.ENCRYPTED;
        }
        var isWorkbook = content.contains(streamName("Workbook")) || content.contains(streamName("Book"));
        return isWorkbook ? Unreadable.OLD_EXCEL : Unreadable.NOT_A_TABLE;
    }

    private static String streamName(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }
}
