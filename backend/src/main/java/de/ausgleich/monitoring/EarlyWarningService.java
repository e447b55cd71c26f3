package de.ausgleich.monitoring;

import de.ausgleich.shared.api.Ref;
import de.ausgleich.shared.problem.Problem;
import de.ausgleich.statistics.AreaTree;
import de.ausgleich.statistics.Level;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Tells how figures changed, and which changes stand out. */
@Singleton
public class EarlyWarningService {

    /** The span where none is asked for. */
    public static final int MONTHS = 12;

    static final int MOST_MONTHS = 120;

    private final Subjects subjects;
    private final SchemeAreas schemeAreas;
    private final Grounds grounds;
    private final ChangeTables tables;
    private final WarningAnswers answers;
    private final ProgrammeDistricts programme;

    EarlyWarningService(
            Subjects subjects,
            SchemeAreas schemeAreas,
            Grounds grounds,
            ChangeTables tables,
            WarningAnswers answers,
            ProgrammeDistricts programme) {
        this.subjects = subjects;
        this.schemeAreas = schemeAreas;
        this.grounds = grounds;
        this.tables = tables;
        this.answers = answers;
        this.programme = programme;
    }

    /**
     * One indicator at the two dates.
     *
     * @throws Problem 400 for a span that is none; 404 when indicator or figures are not there
     */
    Compared compared(String indicator, @Nullable String scheme, @Nullable LocalDate date, int months) {
        checkSpan(months);
        Subject subject = subjects.of(indicator, null);
        Areas areas = schemeAreas.of(scheme, date);
        return Compared.of(subject, areas, grounds.of(subject, areas, null), date, months);
    }

    /**
     * Every indicator that is asked for at its two dates.
     *
     * @throws Problem 400 for a span or a district that is none; 404 for a district that the reader may not see, and
     *     for an indicator that is not there
     */
    Warnings warnings(WarningsQuery wanted) {
        checkSpan(wanted.months);
        String indicator = wanted.indicator;
        List<Subject> chosen = indicator == null ? subjects.inUse() : List.of(subjects.of(indicator, null));
        Areas areas = schemeAreas.of(wanted.scheme, wanted.date);
        require(wanted.district, chosen, areas);
        requireBorough(wanted.borough, areas);
        return warnings(wanted, chosen, areas);
    }

    private Warnings warnings(WarningsQuery wanted, List<Subject> chosen, Areas areas) {
        Map<String, NavigableMap<LocalDate, Ground>> published = grounds.of(chosen, areas, null);
        List<Compared> compared = chosen.stream()
                .map(subject -> Compared.of(
                        subject,
                        areas,
                        published.getOrDefault(subject.code(), new TreeMap<>()),
                        wanted.date,
                        wanted.months))
                .toList();
        return new Warnings(
                wanted,
                areas.scheme(),
                compared,
                tables.once(),
                answers.in(areas.scheme()),
                programme.admitted(areas.scheme()));
    }

    Map<String, Ref> programme(String scheme) {
        return programme.admitted(scheme);
    }

    Optional<ChangeTable> table(Compared compared) {
        return tables.of(compared);
    }

    WarningsAnswer answer(Warnings warnings, Locale language) {
        return warnings.answer(new FigureWords(language));
    }

    /**
     * The newest changes in the districts of a scheme.
     *
     * @throws Problem 400 for a scheme that is none
     */
    public NewestChanges newest(String scheme, Locale language) {
        Warnings warnings = warnings(WarningsQuery.newest(scheme), subjects.all(), schemeAreas.of(scheme, null));
        return new NewestChanges(warnings, new FigureWords(language));
    }

    /** What stands out between exactly these dates; empty where nothing does, or where the reader may not see it. */
    public Optional<IndicatorChange> find(WarningKey key, Locale language) {
        Subject subject = subjects.of(key.indicator(), null);
        Areas areas = schemeAreas.of(key.scheme(), key.date());
        NavigableMap<LocalDate, Ground> published = grounds.of(subject, areas, null);
        if (!published.containsKey(key.date()) || !key.earlierDate().isBefore(key.date())) {
            return Optional.empty();
        }
        Compared compared = Compared.between(subject, areas, published, key.earlierDate(), key.date());
        return tables.of(compared)
                .filter(table -> table.earlier().equals(key.earlierDate()))
                .filter(table -> table.shown().contains(key.district()))
                .map(table -> IndicatorChange.of(
                        table,
                        new ChangeShape(table, new FigureWords(language), Map.of()),
                        key.district(),
                        answers.in(key.scheme()).get(key)))
                .filter(found -> found.change().tendency() != null);
    }

    private static void require(@Nullable String district, List<Subject> chosen, Areas areas) {
        if (district == null) {
            return;
        }
        boolean known = areas.tree().areas(Level.DISTRICT).stream()
                .map(AreaTree.Area::code)
                .anyMatch(district::equals);
        if (!known) {
            throw Problem.invalid("district", "district.unknown", district, areas.scheme());
        }
        if (chosen.stream().noneMatch(subject -> subject.definition().open())) {
            areas.visible().require(district);
        }
    }

    private static void requireBorough(@Nullable String borough, Areas areas) {
        if (borough != null
                && areas.tree().areas(Level.BOROUGH).stream()
                        .map(AreaTree.Area::code)
                        .noneMatch(borough::equals)) {
            throw Problem.invalid("borough", "borough.unknown", borough, areas.scheme());
        }
    }

    private static void checkSpan(int months) {
        if (months < 1 || months > MOST_MONTHS) {
            throw Problem.invalid("months", "parameter.months", MOST_MONTHS);
        }
    }
}
