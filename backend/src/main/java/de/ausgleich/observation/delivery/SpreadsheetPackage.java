package de.ausgleich.observation.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The zip archive of a spreadsheet, looked through before any parser sees it. It is opened in the same
 * way as the spreadsheet reader does, so that both see the same parts.
 */
final class SpreadsheetPackage {

    private static final int MAX_PARTS = 2_000;
    private static final long MAX_INFLATED = 200L << 20;
    /** Text of a real sheet shrinks to about a tenth; small parts may shrink more. */
    private static final int MAX_RATIO = 100;

    private static final long RATIO_FROM = 1L << 20;

    private SpreadsheetPackage() {}

    /** @throws UnreadableException when the archive is damaged, dangerous, or no spreadsheet */
    static void inspect(byte[] bytes) throws UnreadableException {
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            var parts = Collections.list(zip.getEntries());
            if (parts.size() > MAX_PARTS) {
                throw new UnreadableException(Unreadable.ZIP_BOMB);
            }
            if (parts.stream().noneMatch(part -> part.getName().startsWith("xl/"))) {
                throw new UnreadableException(Unreadable.NOT_A_TABLE);
            }
            inspect(zip, parts);
        } catch (IOException | IllegalArgumentException damaged) {
            throw new UnreadableException(Unreadable.TRUNCATED);
        }
    }

    private static void inspect(ZipFile zip, Iterable<ZipArchiveEntry> parts) throws IOException, UnreadableException {
        var inflated = 0L;
        for (var part : parts) {
            try (var content = zip.getInputStream(part)) {
                if (content == null) {
                    throw new IOException("unsupported part");
                }
                inflated += inspect(content, part.getCompressedSize(), MAX_INFLATED - inflated);
            }
        }
    }

    /** Inflates one part piece by piece, never as a whole, and stops at the first sign of danger. */
    private static long inspect(InputStream content, long compressed, long allowed)
            throws IOException, UnreadableException {
        var buffer = new byte[1 << 16];
        var size = 0L;
        var tail = "";
        for (int read; (read = content.read(buffer)) >= 0; ) {
            size += read;
            if (size > allowed || size > RATIO_FROM && size / MAX_RATIO > compressed) {
                throw new UnreadableException(Unreadable.ZIP_BOMB);
            }
            var text = tail + withoutZeros(buffer, read);
            if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
                throw new UnreadableException(Unreadable.XML_ENTITY);
            }
            tail = text.substring(Math.max(0, text.length() - "<!DOCTYPE".length()));
        }
        return size;
    }

    /** In UTF-16 and UTF-32 a declaration is the same letters with zero bytes between them. */
    private static String withoutZeros(byte[] buffer, int length) {
        return new String(buffer, 0, length, StandardCharsets.ISO_8859_1).replace("\0", "");
    }
}
