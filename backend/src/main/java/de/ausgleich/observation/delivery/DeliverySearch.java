package de.ausgleich.observation.delivery;

import de.ausgleich.access.Right;
import de.ausgleich.indicator.Source;
import de.ausgleich.indicator.Sources;
import de.ausgleich.shared.search.Found;
import de.ausgleich.shared.search.Match;
import de.ausgleich.shared.search.Searchable;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds deliveries by their file's name or their number, among all that the actor may see. The database looks, since
 * there are many; it compares as {@link Match} does, which puts the best first.
 */
@Singleton
class DeliverySearch implements Searchable {

    /** More than any search shows; of more that fit the better and newer ones are taken. */
    private static final int MOST = 500;

    private static final String PLAIN = "replace(regexp_replace(regexp_replace(normalize(lower(file_name), NFD),"
            + " '[\\u0300-\\u036f]', '', 'g'), '\\s+', ' ', 'g'), 'ß', 'ss')";
    private static final String FITTING = """
            select id, file_name, source_code, reference_date
            from (select *, PLAIN as plain, replace(replace(replace(PLAIN, 'ae', 'a'), 'oe', 'o'), 'ue', 'u') as folded
                  from raw.delivery where source_code in (:sources)) as named
            where position(:plain in plain) > 0 or position(:folded in folded) > 0
               or position(:plain in cast(id as text)) > 0
            order by position(:folded in folded) = 1 desc, received_at desc
            """.replace("PLAIN", PLAIN);

    private final EntityManager database;
    private final DeliveryScope scope;
    private final Sources sources;

    DeliverySearch(EntityManager database, DeliveryScope scope, Sources sources) {
        this.database = database;
        this.scope = scope;
        this.sources = sources;
    }

    @Override
    public String right() {
        return Right.DELIVER;
    }

    @Override
    @Transactional
    public List<Found> candidates(String typed, Locale language) {
        Set<String> seen = scope.sources();
        if (seen.isEmpty() || typed.isBlank()) {
            return List.of();
        }
        Map<String, Source> known = sources.all().stream().collect(Collectors.toMap(Source::code, Function.identity()));
        List<?> rows = database.createNativeQuery(FITTING, Tuple.class)
                .setParameter("sources", seen)
                .setParameter("plain", Match.plain(typed))
                .setParameter("folded", Match.folded(typed))
                .setMaxResults(MOST)
                .getResultList();
        return rows.stream().map(row -> found((Tuple) row, known, language)).toList();
    }

    private static Found found(Tuple row, Map<String, Source> known, Locale language) {
        String code = row.get(2, String.class);
        Source source = known.get(code);
        String date = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(language)
                .format(row.get(3, LocalDate.class));
        return new Found(
                Found.Type.DELIVERY,
                row.get(0, UUID.class).toString(),
                row.get(1, String.class),
                (source == null ? code : source.name().in(language)) + ", " + date);
    }
}
