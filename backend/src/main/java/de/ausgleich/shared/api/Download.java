package de.ausgleich.shared.api;

import de.ausgleich.shared.text.Csv;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Answers that the browser keeps as a file, and lists that can be had as one beside JSON. */
public final class Download {

    private static final MediaType CSV = MediaType.valueOf(Csv.MEDIA_TYPE);
    private static final List<Variant> JSON_OR_CSV =
            Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, CSV).build();

    private Download() {}

    /** Whether the reader would rather have a table than JSON. */
    public static boolean isCsvWanted(Request request) {
        Variant chosen = request.selectVariant(JSON_OR_CSV);
        return chosen != null && CSV.isCompatible(chosen.getMediaType());
    }

    public static Response csv(Csv content, String fileName) {
        return of(content.toString(), Csv.CONTENT_TYPE, fileName);
    }

    /** @param fileName the name under which the browser proposes to keep it */
    public static Response of(Object content, String mediaType, String fileName) {
        String encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(content, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + encoded)
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
