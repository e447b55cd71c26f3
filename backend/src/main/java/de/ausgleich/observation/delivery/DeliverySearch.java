package de.ausgleich.observation.delivery;

import de.ausgleich.access.Right;
import de.ausgleich.indicator.Source;
import de.ausgleich.indicator.Sources;
import de.ausgleich.shared.search.Found;
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

/** Finds deliveries by their file's name, among those that the actor may see; the newest ones. */
@Singleton
class DeliverySearch implements Searchable {

    private static final int MOST = 2_000;

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
    public List<Found> candidates(Locale language) {
        Set<String> seen = scope.sources();
        if (seen.isEmpty()) {
            return List.of();
        }
        Map<String, Source> known = sources.all().stream().collect(Collectors.toMap(Source::code, Function.identity()));
        return database
                .createQuery(
                        "select d.id, d.fileName, d.source, d.referenceDate from Delivery d where d.source in :sources"
                                + " order by d.receivedAt desc",
                        Tuple.class)
                .setParameter("sources", seen)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(row -> found(row, known, language))
                .toList();
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
