package de.ausgleich.installation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The city's logo.
 *
 * @param address where the browser finds it; another file has another address
 */
record Logo(String address, String type, byte[] content) {

    static final String FOLDER = "/city/";

    private static final int MOST_BYTES = 512 * 1024;
    private static final Map<String, String> TYPES =
            Map.of("svg", "image/svg+xml", "png", "image/png", "webp", "image/webp", "jpg", "image/jpeg");

    /** @param faults takes what keeps the file from being one */
    static Optional<Logo> read(String path, List<String> faults) {
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String type = TYPES.get(ending);
        if (type == null) {
            faults.add("AUSGLEICH_LOGO is no picture: svg, png, webp or jpg");
            return Optional.empty();
        }
        try {
            byte[] content = Files.readAllBytes(Path.of(path));
            if (content.length > MOST_BYTES) {
                faults.add("AUSGLEICH_LOGO is larger than 512 kB");
            }
            String mark = HexFormat.of().toHexDigits(Arrays.hashCode(content));
            return Optional.of(new Logo(FOLDER + "logo-" + mark + "." + ending, type, content));
        } catch (IOException | InvalidPathException unreadable) {
            faults.add("AUSGLEICH_LOGO cannot be read: " + path);
            return Optional.empty();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Logo logo && address.equals(logo.address);
    }

    @Override
    public int hashCode() {
        return address.hashCode();
    }

    @Override
    public String toString() {
        return address;
    }
}
