package de.ausgleich.observation.delivery;

import de.ausgleich.indicator.Rhythm;
import de.ausgleich.indicator.Source;
import de.ausgleich.indicator.Sources;
import de.ausgleich.indicator.VariableDefinition;
import de.ausgleich.indicator.Variables;
import de.ausgleich.shared.api.Ref;
import de.ausgleich.shared.time.BusinessDate;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is due from which source, and what is there of it. */
@Singleton
class DeliveryCalendar {

    private final Deliveries deliveries;
    private final DeliveryScope scope;
    private final Sources sources;
    private final Variables variables;
    private final PublishedPresence published;
    private final BusinessDate businessDate;

    DeliveryCalendar(
            Deliveries deliveries,
            DeliveryScope scope,
            Sources sources,
            Variables variables,
            PublishedPresence published,
            BusinessDate businessDate) {
        this.deliveries = deliveries;
        this.scope = scope;
        this.sources = sources;
        this.variables = variables;
        this.published = published;
        this.businessDate = businessDate;
    }

    /**
     * @param from the first reference date, null for one year ago
     * @param until the last one, null for one year ahead
     */
    @Transactional
    CalendarAnswer between(String scheme, @Nullable LocalDate from, @Nullable LocalDate until, Locale language) {
        LocalDate today = businessDate.today();
        LocalDate first = from == null ? today.minusYears(1) : from;
        LocalDate last = until == null ? today.plusYears(1) : until;
        Set<String> visible = scope.sources();
        return new CalendarAnswer(
                today,
                sources.all().stream()
                        .filter(source -> visible.contains(source.code()))
                        .flatMap(source -> items(source, scheme, first, last, today, language))
                        .sorted(Comparator.comparing(CalendarAnswer.Item::due)
                                .thenComparing(item -> item.source().code()))
                        .toList());
    }

    private Stream<CalendarAnswer.Item> items(
            Source source, String scheme, LocalDate from, LocalDate until, LocalDate today, Locale language) {
        Rhythm rhythm = source.rhythm();
        List<VariableDefinition> counted = inUse(source.code());
        if (rhythm == null || counted.isEmpty()) {
            return Stream.empty();
        }
        PublishedPresence.Found found = published.in(scheme, counted);
        return rhythm.referenceDates(from, until).stream().map(date -> {
            List<Presence> presences = counted.stream()
                    .map(variable -> found.of(variable.code(), date))
                    .toList();
            Optional<UUID> waiting = deliveries.waiting(source.code(), scheme, date);
            LocalDate due = rhythm.due(date);
            return new CalendarAnswer.Item(
                    new Ref(source.code(), source.name().in(language)),
                    source.contact(),
                    date,
                    due,
                    DueState.of(presences, waiting.isPresent(), date, due, today),
                    waiting.or(() -> newest(presences)).orElse(null),
                    counted.stream()
                            .map(variable -> counted(variable, found.of(variable.code(), date), language))
                            .toList());
        });
    }

    private List<VariableDefinition> inUse(String source) {
        return variables.bySource(source).stream()
                .filter(variable -> !variable.retired())
                .toList();
    }

    /** Identifiers grow with time. */
    private static Optional<UUID> newest(List<Presence> presences) {
        return presences.stream()
                .map(Presence::delivery)
                .filter(Objects::nonNull)
                .max(Comparator.comparing(UUID::toString));
    }

    private static CalendarAnswer.Counted counted(VariableDefinition variable, Presence presence, Locale language) {
        return new CalendarAnswer.Counted(
                variable.code(),
                variable.name().in(language),
                presence.present(),
                presence.expected(),
                presence.missing());
    }

    /** @param only code of one source, null for all that the actor may see */
    @Transactional
    CompletenessAnswer completeness(String scheme, @Nullable String only, Locale language) {
        Set<String> visible = scope.sources();
        List<VariableDefinition> counted = variables.all().stream()
                .filter(variable -> !variable.retired() && visible.contains(variable.source()))
                .filter(variable -> only == null || only.equals(variable.source()))
                .sorted(Comparator.comparing(VariableDefinition::source).thenComparing(VariableDefinition::code))
                .toList();
        PublishedPresence.Found found = published.in(scheme, counted);
        List<LocalDate> dates = List.copyOf(found.dates());
        return new CompletenessAnswer(
                dates,
                counted.stream()
                        .map(variable -> new CompletenessAnswer.OfVariable(
                                new Ref(variable.code(), variable.name().in(language)),
                                new Ref(
                                        variable.source(),
                                        sources.of(variable.source()).name().in(language)),
                                dates.stream()
                                        .map(date -> at(date, found.of(variable.code(), date)))
                                        .toList()))
                        .toList());
    }

    private static CompletenessAnswer.At at(LocalDate date, Presence presence) {
        return new CompletenessAnswer.At(date, presence.present(), presence.expected(), presence.delivery());
    }
}
