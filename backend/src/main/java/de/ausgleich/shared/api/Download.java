package de.ausgleich.shared.api;

import de.ausgleich.shared.text.Csv;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Answers that the browser keeps as a file. */
public final class Download {

    private Download() {}

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
