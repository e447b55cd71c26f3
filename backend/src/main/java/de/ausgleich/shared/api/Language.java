package de.ausgleich.shared.api;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The reader's language: German unless {@code Accept-Language} prefers English. */
@RequestScoped
public class Language {

    private static final List<Locale> SPOKEN = List.of(Locale.GERMAN, Locale.ENGLISH);

    private final CurrentVertxRequest current;

    Language(CurrentVertxRequest current) {
        this.current = current;
    }

    /** German where no request is behind the work, as when the demonstration is loaded. */
    public Locale locale() {
        RoutingContext request = current.getCurrent();
        return of(request == null ? null : request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    static Locale of(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return Locale.GERMAN;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(header), SPOKEN);
            return best == null ? Locale.GERMAN : best;
        } catch (IllegalArgumentException malformed) {
            return Locale.GERMAN;
        }
    }
}
