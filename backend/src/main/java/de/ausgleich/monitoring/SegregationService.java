package de.ausgleich.monitoring;

import de.ausgleich.indicator.CatalogueSnapshot;
import de.ausgleich.indicator.IndicatorDefinition;
import de.ausgleich.indicator.Kind;
import de.ausgleich.observation.Audience;
import de.ausgleich.shared.problem.Problem;
import de.ausgleich.statistics.AreaTree;
import de.ausgleich.statistics.Figure;
import de.ausgleich.statistics.Figures;
import de.ausgleich.statistics.Level;
import de.ausgleich.statistics.Reason;
import de.ausgleich.statistics.Segregation;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a group is distributed over the city, from what is released for everybody (docs/methods/segregation.md). */
@Singleton
class SegregationService {

    private final Subjects subjects;
    private final Grounds grounds;
    private final FigureTables tables;

    SegregationService(Subjects subjects, Grounds grounds, FigureTables tables) {
        this.subjects = subjects;
        this.grounds = grounds;
        this.tables = tables;
    }

    /**
     * The indicator as everybody sees it.
     *
     * @throws Problem 404 when there is no such indicator; 409 for one that is no share: it names no group in a whole
     */
    Subject subject(String code) {
        CatalogueSnapshot snapshot = subjects.catalogue();
        IndicatorDefinition definition = snapshot.indicator(code);
        if (definition.kind() != Kind.SHARE) {
            throw Problem.rule("segregation-share-only", code);
        }
        return subjects.as(Audience.RELEASED, definition, snapshot);
    }

    List<Ground> grounds(Subject subject, Areas areas) {
        return List.copyOf(grounds.of(subject, areas, null).values());
    }

    SegregationAnswer.Point point(Ground ground, FigureWords words) {
        List<AreaTree.Area> districts = ground.areas().tree().areas(Level.DISTRICT);
        Figures figures = tables.figures(ground, districts);
        List<Segregation.Counted> counted = new ArrayList<>();
        int leftOut = 0;
        for (Figure figure : figures.areas().values()) {
            Optional<Segregation.Counted> found = counted(figure);
            found.ifPresent(counted::add);
            leftOut += found.isPresent() ? 0 : 1;
        }
        int lived = Segregation.lived(counted).size();
        Optional<Segregation> found = Segregation.of(counted);
        return new SegregationAnswer.Point(
                ground.date(),
                found.map(Segregation::dissimilarity).orElse(null),
                found.map(Segregation::isolation).orElse(null),
                found.map(Segregation::share).orElse(null),
                lived,
                leftOut,
                found.map(of -> sentence(ground, of, words))
                        .orElseGet(
                                () -> words.text(lived < 2 ? "segregation.too-few" : "segregation.nobody", List.of())),
                tables.fictitious(ground, districts)
                        .contains(ground.areas().tree().root().code()));
    }

    /** Where nobody lives there is nobody of the group either. */
    private static Optional<Segregation.Counted> counted(Figure figure) {
        return switch (figure) {
            case Figure.Available available -> counted(available.numerator(), available.denominator());
            case Figure.NotComputable(var reason) ->
                reason == Reason.ZERO_DENOMINATOR ? counted(BigDecimal.ZERO, BigDecimal.ZERO) : Optional.empty();
            case Figure.Suppressed suppressed -> Optional.empty();
            case Figure.Missing missing -> Optional.empty();
        };
    }

    /** A part that is larger than its whole, or negative, is a fault of the delivery and left out. */
    private static Optional<Segregation.Counted> counted(@Nullable BigDecimal group, @Nullable BigDecimal whole) {
        return group == null || whole == null || group.signum() < 0 || group.compareTo(whole) > 0
                ? Optional.empty()
                : Optional.of(new Segregation.Counted(group, whole));
    }

    private static String sentence(Ground ground, Segregation found, FigureWords words) {
        return words.text(
                "segregation.sentence",
                List.of(
                        ground.date().format(words.dates()),
                        percent(found.dissimilarity(), words),
                        percent(found.isolation(), words),
                        percent(found.share(), words)));
    }

    private static String percent(double part, FigureWords words) {
        return words.share(BigDecimal.valueOf(part).movePointRight(2), 1);
    }
}
