package de.ausgleich.monitoring;

import de.ausgleich.observation.Edition;
import de.ausgleich.shared.api.Ref;
import de.ausgleich.statistics.Part;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What figures rest on: definition, areas, and the editions of the slices. The same ground gives the same
 * figures, so its digest is their entity tag.
 *
 * @param editions of the variables at the date
 * @param baseEditions of the variables at the base date; empty unless it is a change
 */
record Ground(Subject subject, Areas areas, LocalDate date, List<Edition> editions, List<Edition> baseEditions) {

    /** @param view what else the answer depends on */
    static String tag(Locale language, List<Ground> grounds, Object... view) {
        Stream<String> own =
                Stream.concat(Stream.of(language.getLanguage()), Stream.of(view).map(Object::toString));
        String text = Stream.concat(own, grounds.stream().map(Ground::text)).collect(Collectors.joining("\n"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether the reader may see an area's figure: released figures of a public indicator are everybody's. */
    boolean shows(String area) {
        return subject.definition().open() || areas.visible().hold(area);
    }

    /** The same, with a name for something that is no area of the scheme. */
    Ground with(Ref name) {
        return new Ground(subject, areas.with(name), date, editions, baseEditions);
    }

    /** Of the date first, then of the base date. */
    List<Edition> allEditions() {
        return Stream.concat(editions.stream(), baseEditions.stream()).toList();
    }

    /** The date of the numbers in a place of the formula. */
    LocalDate date(Part part) {
        return part.isAtBaseDate() ? subject.requiredBaseDate() : date;
    }

    /** Null when nothing is published. */
    @Nullable
    Edition edition(Part part, String variable) {
        return (part.isAtBaseDate() ? baseEditions : editions)
                .stream()
                        .filter(edition -> edition.key().variable().equals(variable))
                        .findFirst()
                        .orElse(null);
    }

    private String text() {
        return facts() + " " + areas.visible().key();
    }

    /** What the figures rest on, whoever reads them: the same facts give the same figures. */
    String facts() {
        return Stream.concat(
                        Stream.of(subject.text(), areas.scheme(), areas.version() + " " + date),
                        allEditions().stream().map(edition -> edition.slice() + " " + edition.publishedAt()))
                .collect(Collectors.joining(" "));
    }
}
