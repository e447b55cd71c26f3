package de.ausgleich.monitoring;

import de.ausgleich.statistics.Figure;
import de.ausgleich.statistics.Figures;
import de.ausgleich.statistics.Level;
import de.ausgleich.statistics.Ranking;
import de.ausgleich.statistics.StandardScores;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All figures of an indicator at a date on one level, with what is only known of all together.
 *
 * @param fictitious areas into whose figure something goes that was made up
 */
record FigureTable(
        Ground ground,
        Level level,
        Figures figures,
        Ranking ranking,
        Map<String, Double> scores,
        Set<String> fictitious) {

    /** @param area of the table's level */
    Figure figure(String area) {
        Figure figure = figures.areas().get(area);
        if (figure == null) {
            throw new IllegalArgumentException("not on this level: " + area);
        }
        return figure;
    }

    /** Codes of the areas whose figures the reader may see, sorted. */
    List<String> shown() {
        return figures.areas().keySet().stream().filter(ground::shows).sorted().toList();
    }

    static FigureTable of(Ground ground, Level level, Figures figures, Set<String> fictitious) {
        Map<String, BigDecimal> values = figures.values();
        return new FigureTable(ground, level, figures, Ranking.of(values), StandardScores.of(values), fictitious);
    }
}
