package de.ausgleich.observation.delivery;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A file as it is handed over.
 *
 * @param source code of the source
 * @param scheme null for the installation's
 * @param mapping null to have one proposed
 * @param sheet of a spreadsheet; null for the first one with a table
 * @param origin where numbers come from that the file says nothing about
 */
@SuppressWarnings("ArrayRecordComponent") // the file itself; never compared
record NewDelivery(
        String fileName,
        byte[] content,
        String source,
        LocalDate referenceDate,
        @Nullable String scheme,
        @Nullable Mapping mapping,
        @Nullable String sheet,
        @Nullable String origin) {

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
