package de.ausgleich.observation.delivery;

import de.ausgleich.district.Area;
import de.ausgleich.district.Districts;
import de.ausgleich.indicator.Indicators;
import de.ausgleich.indicator.Source;
import de.ausgleich.indicator.Sources;
import de.ausgleich.indicator.VariableDefinition;
import de.ausgleich.indicator.Variables;
import de.ausgleich.observation.Audience;
import de.ausgleich.observation.Edition;
import de.ausgleich.observation.Observations;
import de.ausgleich.statistics.Absence;
import de.ausgleich.statistics.Cell;
import de.ausgleich.statistics.Level;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gathers what a delivery is checked against: areas, definitions, and what is published. */
@Singleton
class CheckGround {

    private final Districts districts;
    private final Variables variables;
    private final Indicators indicators;
    private final Sources sources;
    private final Observations observations;
    private final Synonyms synonyms;

    CheckGround(
            Districts districts,
            Variables variables,
            Indicators indicators,
            Sources sources,
            Observations observations,
            Synonyms synonyms) {
        this.synonyms = synonyms;
        this.sources = sources;
        this.districts = districts;
        this.variables = variables;
        this.indicators = indicators;
        this.observations = observations;
    }

    Catalogue catalogue(String source, String scheme, @Nullable Mapping remembered) {
        Map<String, Map<String, Area>> all = districts.all();
        Map<String, Map<String, String>> others = new TreeMap<>();
        all.forEach((code, areas) -> {
            if (!code.equals(scheme)) {
                others.put(
                        code,
                        areas.values().stream()
                                .filter(area -> area.level() == Level.DISTRICT)
                                .collect(Collectors.toMap(Area::code, Area::name)));
            }
        });
        return new Catalogue(
                scheme,
                districts.areas(scheme).values().stream()
                        .map(CheckGround::district)
                        .toList(),
                others,
                variables(source, indicators.readyMade()),
                synonyms.byWording(scheme),
                remembered);
    }

    /** Codes of the variables that a source delivers. */
    Set<String> deliverable(String source) {
        return variables(source, Set.of()).stream().map(VariableRules::code).collect(Collectors.toUnmodifiableSet());
    }

    CheckContext context(Catalogue catalogue, LocalDate date) {
        Map<String, Map<String, Numeral.Content>> published = new HashMap<>();
        Map<String, CheckContext.Earlier> earlier = new HashMap<>();
        for (Edition edition : editions(catalogue, null)) {
            LocalDate at = edition.key().date();
            if (at.equals(date)) {
                published.put(edition.key().variable(), contents(edition));
            } else if (at.isBefore(date)) {
                // Sorted by date, so the newest one before it stays.
                earlier.put(edition.key().variable(), new CheckContext.Earlier(at, contents(edition)));
            }
        }
        return new CheckContext(catalogue, date, published, earlier);
    }

    /** The slices that are current at a date: when they change, a check has lost its ground. */
    Map<String, UUID> basis(Catalogue catalogue, LocalDate date) {
        return editions(catalogue, date).stream()
                .collect(Collectors.toMap(edition -> edition.key().variable(), Edition::slice));
    }

    private List<Edition> editions(Catalogue catalogue, @Nullable LocalDate date) {
        return observations.editions(Audience.RAW, catalogue.scheme(), catalogue.variableCodes(), date, null);
    }

    private Map<String, Numeral.Content> contents(Edition edition) {
        Map<String, Numeral.Content> contents = new HashMap<>();
        observations.cells(Audience.RAW, edition).cells().forEach((area, cell) -> content(cell)
                .ifPresent(content -> contents.put(area, content)));
        return contents;
    }

    private static Optional<Numeral.Content> content(Cell cell) {
        return switch (cell) {
            case Cell.Known(BigDecimal value) -> Optional.of(new Numeral.Amount(value));
            case Cell.Hidden hidden -> Optional.empty();
            case Cell.Absent(Absence absence) -> sign(absence).map(Numeral.Without::new);
        };
    }

    private static Optional<Sign> sign(Absence absence) {
        return switch (absence) {
            case NOT_DELIVERED -> Optional.empty();
            case SECRET_OR_UNKNOWN -> Optional.of(Sign.SECRET_OR_UNKNOWN);
            case BLOCKED -> Optional.of(Sign.BLOCKED);
            case NOT_AVAILABLE -> Optional.of(Sign.NOT_AVAILABLE);
            case UNRELIABLE -> Optional.of(Sign.UNRELIABLE);
            case LATER -> Optional.of(Sign.LATER);
        };
    }

    private static KnownDistrict district(Area area) {
        return new KnownDistrict(area.code(), area.name(), area.level(), area.parent());
    }

    /**
     * Plan and findings name what is published. So a source delivers, and is compared with, only variables whose
     * counts everybody may see who sees its deliveries.
     */
    private List<VariableRules> variables(String source, Set<String> readyMade) {
        Map<String, List<String>> audiences =
                sources.all().stream().collect(Collectors.toMap(Source::code, Source::rawAudience));
        List<String> readers = audiences.getOrDefault(source, List.of());
        return variables.all().stream()
                .filter(variable -> !variable.retired())
                .filter(variable ->
                        audiences.getOrDefault(variable.source(), List.of()).containsAll(readers))
                .map(variable -> rules(variable, readyMade.contains(variable.code())))
                .toList();
    }

    private static VariableRules rules(VariableDefinition variable, boolean readyMade) {
        return new VariableRules(
                variable.code(),
                variable.name().de(),
                variable.name().en(),
                variable.wholeCounts(),
                variable.partOf(),
                variable.headers(),
                new JumpRules(
                        variable.jump().factor(),
                        variable.jump().minimum(),
                        variable.jump().deviations()),
                readyMade);
    }
}
