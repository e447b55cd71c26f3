package de.ausgleich.monitoring;

import de.ausgleich.observation.Edition;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    private String text() {
        Stream<Object> definitions =
                Stream.of(subject.code(), subject.version(), subject.formula(), subject.audience(), areas.scheme());
        Stream<Object> sources = subject.sources().stream().map(source -> source.code() + " " + source.version());
        Stream<Object> counts = Stream.concat(editions.stream(), baseEditions.stream())
                .map(edition -> edition.slice() + " " + edition.publishedAt());
        return Stream.of(definitions, Stream.of(areas.version(), date), sources, counts)
                .flatMap(part -> part)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }
}
