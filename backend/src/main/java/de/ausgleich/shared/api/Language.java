package de.ausgleich.shared.api;

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

    private final RoutingContext context;

    Language(RoutingContext context) {
        this.context = context;
    }

    public Locale locale() {
        return of(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
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
