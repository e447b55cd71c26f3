package de.ausgleich.observation.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.ausgleich.indicator.Source;
import de.ausgleich.indicator.Sources;
import de.ausgleich.shared.problem.Problem;
import de.ausgleich.shared.problem.Violation;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Reads the form of a delivery and names everything that is wrong with it at once. */
@Singleton
class Uploads {

    private static final long MOST_BYTES = 50L * 1024 * 1024;

    private final Sources sources;
    private final ObjectMapper json;

    Uploads(Sources sources, ObjectMapper json) {
        this.sources = sources;
        this.json = json;
    }

    NewDelivery read(Upload upload) {
        List<Violation> violations = new ArrayList<>();
        FileUpload file = upload.file;
        if (file == null) {
            violations.add(Violation.of("file", "field.required"));
        }
        String source = source(upload.source, violations);
        LocalDate date = date(upload.referenceDate, violations);
        Mapping mapping = mapping(upload.mapping, violations);
        if (file == null || source == null || date == null || !violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        if (file.size() > MOST_BYTES) {
            throw Problem.of(Problem.Kind.TOO_LARGE, "too-large");
        }
        return new NewDelivery(
                plainName(file.fileName()),
                content(file),
                source,
                date,
                blankToNull(upload.scheme),
                mapping,
                blankToNull(upload.sheet),
                blankToNull(upload.origin));
    }

    private @Nullable String source(@Nullable String asked, List<Violation> violations) {
        if (asked == null || asked.isBlank()) {
            violations.add(Violation.of("source", "field.required"));
            return null;
        }
        String found = sources.named(asked).map(Source::code).orElse(null);
        if (found == null) {
            violations.add(Violation.of("source", "source.not-known", asked));
        }
        return found;
    }

    private static @Nullable LocalDate date(@Nullable String asked, List<Violation> violations) {
        if (asked == null || asked.isBlank()) {
            violations.add(Violation.of("referenceDate", "field.required"));
            return null;
        }
        try {
            return LocalDate.parse(asked.strip());
        } catch (DateTimeParseException unreadable) {
            violations.add(Violation.of("referenceDate", "parameter.date", asked));
            return null;
        }
    }

    private @Nullable Mapping mapping(@Nullable String asked, List<Violation> violations) {
        if (asked == null || asked.isBlank()) {
            return null;
        }
        try {
            return json.readValue(asked, Mapping.class);
        } catch (JsonProcessingException unreadable) {
            violations.add(Violation.of("mapping", "field.json"));
            return null;
        }
    }

    private static byte[] content(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Some browsers send a whole path. */
    private static String plainName(@Nullable String name) {
        String last = name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("\\p{Cntrl}", "").strip();
        return plain.isEmpty() ? "?" : plain.substring(0, Math.min(plain.length(), 255));
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
