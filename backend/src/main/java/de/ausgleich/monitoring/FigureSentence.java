package de.ausgleich.monitoring;

import de.ausgleich.indicator.IndicatorDefinition;
import de.ausgleich.indicator.Kind;
import de.ausgleich.statistics.Coverage;
import de.ausgleich.statistics.Deviations;
import de.ausgleich.statistics.Figure;
import de.ausgleich.statistics.Level;
import de.ausgleich.statistics.Ranking;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure as a sentence that can be quoted: the value with the numbers behind it, how it stands to the city, its
 * place, and what keeps it from being taken at its word. It describes and never judges.
 */
record FigureSentence(FigureTable table, FigureWords words) {

    String of(String area, Figure figure, Ranking.@Nullable Place place) {
        String name = table.ground().areas().name(area).name();
        return switch (figure) {
            case Figure.Available available -> available(name, isCity(area), available, place);
            case Figure.Suppressed(var reason) ->
                words.text("sentence.suppressed", List.of(name, words.reason(reason)));
            case Figure.Missing(var reason) -> words.text("sentence.missing", List.of(name, words.reason(reason)));
            case Figure.NotComputable(var reason) ->
                words.text("sentence.not-computable", List.of(name, words.reason(reason)));
        };
    }

    private String available(String name, boolean isCity, Figure.Available figure, Ranking.@Nullable Place place) {
        List<String> parts = new ArrayList<>();
        Figure.Base base = figure.base();
        parts.add(base == null ? level(name, isCity, figure) : change(name, isCity, figure, base));
        if (place != null && table.ranking().places().size() > 1) {
            parts.add(rank(place));
        }
        Coverage coverage = figure.coverage();
        if (coverage != null && !coverage.isComplete()) {
            parts.add(words.text("sentence.coverage", List.of(coverage.present(), coverage.expected())));
        }
        if (figure.fewCases()) {
            parts.add(words.text("sentence.few-cases", List.of()));
        }
        return String.join(" ", parts);
    }

    private String level(String name, boolean isCity, Figure.Available figure) {
        String value = words.text("sentence.value", List.of(name, withNumbers(figure)));
        return isCity || !(table.figures().city() instanceof Figure.Available city)
                ? words.text("sentence.end", List.of(value))
                : words.text("sentence.and", List.of(value, comparison(figure, city)));
    }

    private String withNumbers(Figure.Available figure) {
        String display = words.display(figure.value(), definition());
        BigDecimal numerator = figure.numerator();
        BigDecimal denominator = figure.denominator();
        if (numerator == null || denominator == null) {
            return display;
        }
        String key = definition().kind() == Kind.SHARE ? "sentence.of-whole" : "sentence.of-base";
        return words.text(key, List.of(display, words.count(numerator), words.count(denominator)));
    }

    private String comparison(Figure.Available figure, Figure.Available city) {
        String whole = words.display(city.value(), definition());
        Deviations deviations = Deviations.of(figure.value(), city.value());
        if (definition().kind() == Kind.COUNT) {
            BigDecimal ratio = deviations.ratio();
            return ratio == null || ratio.signum() == 0
                    ? words.text("sentence.city", List.of(whole))
                    : words.text("sentence.of-city", List.of(words.share(ratio.movePointRight(2), 1), whole));
        }
        BigDecimal difference = deviations.difference();
        if (difference.signum() == 0) {
            return words.text("sentence.same", List.of(whole));
        }
        if (words.isRoundedAway(difference, definition().decimals())) {
            return words.text("sentence.nearly", List.of(whole));
        }
        String key = difference.signum() > 0 ? "sentence.more" : "sentence.less";
        BigDecimal amount = difference.abs();
        return words.text(
                words.isOne(amount, definition().decimals()) ? key + "-one" : key,
                List.of(words.difference(amount, definition()), whole));
    }

    private String change(String name, boolean isCity, Figure.Available figure, Figure.Base base) {
        int decimals = definition().decimals();
        String before = words.number(base.value(), decimals);
        String after = words.share(base.share(), decimals);
        int direction = base.share().compareTo(base.value());
        boolean nearly = words.number(base.share(), decimals).equals(before);
        String key = direction == 0 ? "same" : nearly ? "nearly" : direction > 0 ? "risen" : "fallen";
        String course = words.text("sentence.change-" + key, List.of(before, after));
        String ratio = words.display(figure.value(), definition());
        List<Object> all = new ArrayList<>(List.of(name, course, numbers(figure, base), ratio));
        if (isCity || !(table.figures().city() instanceof Figure.Available city)) {
            return words.text("sentence.change-alone", all);
        }
        all.add(words.display(city.value(), definition()));
        return words.text("sentence.change", all);
    }

    private String numbers(Figure.Available figure, Figure.Base base) {
        return words.text(
                "sentence.change-numbers",
                List.of(
                        words.count(base.numerator()),
                        words.count(base.denominator()),
                        table.ground().subject().requiredBaseDate().format(words.dates()),
                        figure.numerator() == null ? "" : words.count(figure.numerator()),
                        figure.denominator() == null ? "" : words.count(figure.denominator()),
                        table.ground().date().format(words.dates())));
    }

    private String rank(Ranking.Place place) {
        int all = table.ranking().places().size();
        String borough = table.level() == Level.BOROUGH ? "-boroughs" : "";
        return switch (place.ties()) {
            case 1 -> words.text("sentence.rank", List.of(place.rank(), all));
            case 2 -> words.text("sentence.rank-with-one" + borough, List.of(place.rank(), all));
            default ->
                words.text(
                        "sentence.rank-with-more" + borough,
                        List.of(place.rank(), all, words.inWords(place.ties() - 1)));
        };
    }

    private IndicatorDefinition definition() {
        return table.ground().subject().definition();
    }

    private boolean isCity(String area) {
        return table.ground().areas().tree().root().code().equals(area);
    }
}
