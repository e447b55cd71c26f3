package de.ausgleich.monitoring;

import de.ausgleich.shared.problem.Problem;
import de.ausgleich.statistics.AreaTree;
import de.ausgleich.statistics.Level;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What readers ask of indicators: values at a date, and series. */
@Singleton
public class MonitoringService {

    private final Subjects subjects;
    private final SchemeAreas schemeAreas;
    private final Grounds grounds;
    private final FigureTables tables;
    private final OlderSchemes olderSchemes;

    MonitoringService(
            Subjects subjects,
            SchemeAreas schemeAreas,
            Grounds grounds,
            FigureTables tables,
            OlderSchemes olderSchemes) {
        this.subjects = subjects;
        this.schemeAreas = schemeAreas;
        this.grounds = grounds;
        this.tables = tables;
        this.olderSchemes = olderSchemes;
    }

    /**
     * @param scheme null for the installation's
     * @param date null for the newest one with everything published
     * @param asOf null for now
     * @throws Problem when indicator or scheme do not exist, or nothing is published at all
     */
    Ground ground(String indicator, @Nullable String scheme, @Nullable LocalDate date, @Nullable Instant asOf) {
        return ground(subjects.of(indicator, asOf), scheme, date, asOf);
    }

    Ground ground(Subject subject, @Nullable String scheme, @Nullable LocalDate date, @Nullable Instant asOf) {
        Areas areas = schemeAreas.of(scheme, date);
        if (date != null) {
            return grounds.at(subject, areas, date, asOf);
        }
        NavigableMap<LocalDate, Ground> published = grounds.of(subject, areas, asOf);
        if (published.isEmpty()) {
            throw Problem.notFound("figures", subject.code());
        }
        return published.lastEntry().getValue();
    }

    FigureTable table(Ground ground, Level level) {
        return tables.table(ground, level);
    }

    /** The grounds of a series, oldest first. */
    List<Ground> grounds(Subject subject, Areas areas) {
        return List.copyOf(grounds.of(subject, areas, null).values());
    }

    /**
     * The older schemes that go on where these grounds begin; none where they are not wanted.
     *
     * @throws Problem 400 when they are wanted for another level than districts: boroughs have cases of their own
     */
    List<OlderScheme> older(Subject subject, Areas areas, Level level, List<Ground> own, boolean wanted) {
        if (!wanted) {
            return List.of();
        }
        if (level != Level.DISTRICT) {
            throw Problem.invalid("continued", "series.continued-level");
        }
        return olderSchemes.of(subject, areas, own.stream().map(Ground::date).toList());
    }

    Continuation continuation(OlderScheme older, FigureWords words) {
        return new Continuation(older, tables, words);
    }

    Subject subject(String indicator) {
        return subjects.of(indicator, null);
    }

    Areas areas(@Nullable String scheme) {
        return schemeAreas.of(scheme, null);
    }

    /**
     * @param asked none for all of the level that the reader may see
     * @throws Problem 400 naming every code that is no area of that level in the scheme; 404 for one that the
     *     reader may not see
     */
    SortedSet<String> areas(Subject subject, Areas areas, Level level, Collection<String> asked) {
        List<String> all =
                areas.tree().areas(level).stream().map(AreaTree.Area::code).toList();
        List<String> unknown =
                asked.stream().filter(code -> !all.contains(code)).distinct().toList();
        if (!unknown.isEmpty()) {
            throw Problem.invalid("district", "district.unknown", String.join(", ", unknown), areas.scheme());
        }
        if (subject.definition().open()) {
            return new TreeSet<>(asked.isEmpty() ? all : asked);
        }
        asked.forEach(areas.visible()::require);
        return new TreeSet<>(asked.isEmpty() ? areas.visible().among(all) : asked);
    }
}
