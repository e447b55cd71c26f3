package de.ausgleich.shared.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What may be attached, known by the first bytes and not by the name. */
public enum FileType {
    JPEG("image/jpeg", "jpg", "\u00ff\u00d8\u00ff"),
    PNG("image/png", "png", "\u0089PNG\r\n\u001a\n"),
    PDF("application/pdf", "pdf", "%PDF-");

    private final String mediaType;
    private final String ending;
    private final byte[] signature;

    FileType(String mediaType, String ending, String signature) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.signature = signature.getBytes(StandardCharsets.ISO_8859_1);
    }

    public String mediaType() {
        return mediaType;
    }

    /** Of a file's name, without the full stop. */
    public String ending() {
        return ending;
    }

    public boolean isPicture() {
        return this != PDF;
    }

    static Optional<FileType> of(byte[] content) {
        return Arrays.stream(values()).filter(type -> type.opens(content)).findFirst();
    }

    private boolean opens(byte[] content) {
        return content.length >= signature.length
                && Arrays.equals(content, 0, signature.length, signature, 0, signature.length);
    }
}
