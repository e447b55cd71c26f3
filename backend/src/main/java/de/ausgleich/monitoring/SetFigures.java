package de.ausgleich.monitoring;

import de.ausgleich.observation.Audience;
import de.ausgleich.observation.Edition;
import de.ausgleich.shared.api.Language;
import de.ausgleich.shared.problem.Problem;
import de.ausgleich.statistics.Figure;
import de.ausgleich.statistics.Reason;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Figures of sets of districts for the rooms above, as the reader may see them. */
@Singleton
public class SetFigures {

    private final Subjects subjects;
    private final SchemeAreas schemeAreas;
    private final Grounds grounds;
    private final FigureTables tables;
    private final Language language;

    SetFigures(Subjects subjects, SchemeAreas schemeAreas, Grounds grounds, FigureTables tables, Language language) {
        this.subjects = subjects;
        this.schemeAreas = schemeAreas;
        this.grounds = grounds;
        this.tables = tables;
        this.language = language;
    }

    /** Whether there is such an indicator, in use. */
    public boolean knows(String indicator) {
        return subjects.inUse().stream().anyMatch(subject -> subject.code().equals(indicator));
    }

    /** Whether anything that goes into an indicator in use is published at a date. */
    public boolean hasFigures(String indicator, String scheme, LocalDate date) {
        return !ground(indicator, scheme, date, null).editions().isEmpty();
    }

    /**
     * One figure.
     *
     * @param asOf by what was published, and how it was defined, at that instant; null for now
     * @return empty where nothing was published then of what goes in, or the reader may not see all districts
     * @throws Problem 404 when there is, or was then, no such indicator
     */
    public Optional<SetFigure> of(SetOfDistricts set, String indicator, LocalDate date, @Nullable Instant asOf) {
        Ground ground = ground(indicator, set.scheme(), date, asOf);
        return ground.editions().isEmpty() || !shows(ground, set)
                ? Optional.empty()
                : Optional.of(SetFigure.of(tables.table(ground, set), set.name().code(), List.of(), language.locale()));
    }

    /**
     * All indicators in use, by code, each with its series; without those of which nothing is published, or of which the
     * reader may not see all districts.
     *
     * @param date the newest figures not after it; null for the newest
     */
    public List<SetFigure> all(SetOfDistricts set, @Nullable LocalDate date) {
        Areas areas = schemeAreas.of(set.scheme(), date);
        List<Subject> inUse = subjects.inUse();
        Map<String, NavigableMap<LocalDate, Ground>> published = grounds.of(inUse, areas, null);
        return inUse.stream()
                .map(subject -> published.getOrDefault(subject.code(), new TreeMap<>()))
                .map(dates -> date == null ? dates : dates.headMap(date, true))
                .filter(dates -> !dates.isEmpty() && shows(dates.lastEntry().getValue(), set))
                .map(dates -> newest(set, dates))
                .toList();
    }

    /**
     * An indicator at every date at which it is published.
     *
     * @param definedAt by the definition that was valid at that instant; null for now
     * @param publishedAt by what was published at that instant; null for now
     * @throws Problem 404 when there is, or was then, no such indicator
     */
    public SetCourse course(
            SetOfDistricts set, String indicator, @Nullable Instant definedAt, @Nullable Instant publishedAt) {
        Subject subject = subjects.of(indicator, definedAt);
        Areas areas = schemeAreas.of(set.scheme(), null);
        List<SetCourse.Point> points = grounds.of(subject, areas, publishedAt).values().stream()
                .map(ground -> point(set, ground))
                .toList();
        return new SetCourse(IndicatorRef.of(subject, language.locale()), per(subject), counted(subject), points);
    }

    /** Whether nothing of a figure is hidden from those for whom what was released is all there is, whoever asks. */
    public boolean isReleased(SetOfDistricts set, String indicator, LocalDate date) {
        Subject asked = subjects.of(indicator, null);
        Subject released = subjects.as(Audience.RELEASED, asked.definition(), asked.catalogue());
        Ground ground = grounds.at(released, schemeAreas.of(set.scheme(), date), date, null);
        return ground.editions().isEmpty()
                || !(tables.table(ground, set).figure(set.name().code()) instanceof Figure.Suppressed);
    }

    private SetCourse.Point point(SetOfDistricts set, Ground ground) {
        FigureTable table = tables.table(ground, set);
        String code = set.name().code();
        Instant published = ground.allEditions().stream()
                .map(Edition::publishedAt)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new SetCourse.Point(
                ground.date(),
                shows(ground, set) ? table.figure(code) : new Figure.Suppressed(Reason.CONFIDENTIAL),
                table.figures().city(),
                published,
                table.fictitious().contains(code));
    }

    private static @Nullable BigDecimal per(Subject subject) {
        return switch (subject.definition().kind()) {
            case SHARE -> BigDecimal.valueOf(100);
            case RATE -> subject.definition().per();
            case MEAN, COUNT, CHANGE, DELIVERED -> null;
        };
    }

    private @Nullable String counted(Subject subject) {
        return subject.definition().denominator().stream()
                .findFirst()
                .map(variable -> subject.catalogue().variable(variable).unit().in(language.locale()))
                .orElse(null);
    }

    /** A sum with one district that the reader may not see would tell of it. */
    private static boolean shows(Ground ground, SetOfDistricts set) {
        return set.districts().stream().allMatch(ground::shows);
    }

    private Ground ground(String indicator, String scheme, LocalDate date, @Nullable Instant asOf) {
        return grounds.at(subjects.of(indicator, asOf), schemeAreas.of(scheme, date), date, asOf);
    }

    private SetFigure newest(SetOfDistricts set, NavigableMap<LocalDate, Ground> dates) {
        List<FigureTable> series =
                dates.values().stream().map(ground -> tables.table(ground, set)).toList();
        String code = set.name().code();
        return SetFigure.of(
                series.getLast(),
                code,
                series.stream().map(table -> point(table, code)).toList(),
                language.locale());
    }

    private static ProfileAnswer.SeriesPoint point(FigureTable table, String set) {
        Figure figure = table.figure(set);
        return new ProfileAnswer.SeriesPoint(
                table.ground().date(),
                value(figure),
                Value.Status.of(figure),
                value(table.figures().city()));
    }

    private static @Nullable BigDecimal value(Figure figure) {
        return figure instanceof Figure.Available available ? available.value() : null;
    }
}
