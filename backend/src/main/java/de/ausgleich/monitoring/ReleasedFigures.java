package de.ausgleich.monitoring;

import de.ausgleich.observation.Audience;
import de.ausgleich.statistics.Figure;
import de.ausgleich.statistics.Level;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Figures of all districts as released to everybody, for the rooms above: for computing, not for showing alone. */
@Singleton
public class ReleasedFigures {

    private final Subjects subjects;
    private final SchemeAreas schemeAreas;
    private final Grounds grounds;
    private final FigureTables tables;

    ReleasedFigures(Subjects subjects, SchemeAreas schemeAreas, Grounds grounds, FigureTables tables) {
        this.subjects = subjects;
        this.schemeAreas = schemeAreas;
        this.grounds = grounds;
        this.tables = tables;
    }

    /**
     * An indicator at every date at which it is published.
     *
     * @param values exact, by date and district; districts without a released value are not there
     * @param fewCases districts whose value rests on few cases, by date
     * @param breaks from which dates on values are not comparable with earlier ones, oldest first
     * @param names of the areas by code
     * @param fictitious whether anything in it was made up for demonstration
     */
    public record Course(
            IndicatorRef indicator,
            String scheme,
            NavigableMap<LocalDate, Map<String, BigDecimal>> values,
            Map<LocalDate, Set<String>> fewCases,
            List<SeriesBreak> breaks,
            Map<String, String> names,
            boolean fictitious) {}

    /**
     * @param scheme null for the installation's
     * @throws de.ausgleich.shared.problem.Problem 404 when there is no such indicator or scheme
     */
    public Course of(String indicator, @Nullable String scheme, Locale language) {
        Subject asked = subjects.of(indicator, null);
        Subject subject = subjects.as(Audience.RELEASED, asked.definition(), asked.catalogue());
        Areas areas = schemeAreas.of(scheme, null);
        NavigableMap<LocalDate, Map<String, BigDecimal>> values = new TreeMap<>();
        Map<LocalDate, Set<String>> fewCases = new TreeMap<>();
        boolean fictitious = false;
        for (Ground ground : grounds.of(subject, areas, null).values()) {
            FigureTable table = tables.table(ground, Level.DISTRICT);
            values.put(ground.date(), table.figures().values());
            fewCases.put(ground.date(), fewCases(table));
            fictitious |= !table.fictitious().isEmpty();
        }
        return new Course(
                IndicatorRef.of(subject, language),
                areas.scheme(),
                values,
                fewCases,
                SeriesBreak.of(subject, language),
                areas.names(),
                fictitious);
    }

    private static Set<String> fewCases(FigureTable table) {
        Set<String> few = new TreeSet<>();
        table.figures().areas().forEach((code, figure) -> {
            if (figure instanceof Figure.Available available && available.fewCases()) {
                few.add(code);
            }
        });
        return few;
    }
}
