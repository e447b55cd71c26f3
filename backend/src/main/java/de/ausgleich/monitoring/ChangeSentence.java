package de.ausgleich.monitoring;

import de.ausgleich.indicator.IndicatorDefinition;
import de.ausgleich.indicator.Kind;
import de.ausgleich.statistics.EarlyWarnings;
import de.ausgleich.statistics.EarlyWarnings.Finding;
import de.ausgleich.statistics.EarlyWarnings.Sign;
import de.ausgleich.statistics.EarlyWarnings.Tendency;
import de.ausgleich.statistics.Figure;
import de.ausgleich.statistics.Figure.Available;
import de.ausgleich.statistics.Movement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A change as a sentence that can be quoted: from where to where, the city's beside it, and why it stands out. */
record ChangeSentence(ChangeTable table, FigureWords words) {

    String of(String district) {
        Finding finding = table.finding(district);
        List<String> parts = new ArrayList<>();
        parts.add(course(table.areas().name(district).name(), finding));
        Tendency tendency = finding.tendency();
        if (tendency != null) {
            finding.signs().stream().sorted().forEach(sign -> parts.add(reason(sign, tendency, finding)));
        }
        if (finding.fewCases()) {
            parts.add(words.text(tendency == null ? "sentence.few-cases" : "change.few-cases", List.of()));
        }
        return String.join(" ", parts);
    }

    private String course(String name, Finding finding) {
        Movement movement = finding.movement();
        if (movement == null
                || !(finding.earlier() instanceof Available earlier)
                || !(finding.later() instanceof Available later)) {
            return words.text("change.none", List.of(name, reason(finding.later(), finding.earlier())));
        }
        List<Object> all = new ArrayList<>(List.of(
                name,
                words.display(earlier.value(), definition()),
                table.earlier().format(words.dates()),
                words.display(later.value(), definition()),
                table.later().format(words.dates()),
                movement(movement.points())));
        Movement city = table.found().city();
        if (city == null) {
            return words.text("change.alone", all);
        }
        all.add(movement(city.points()));
        return words.text("change.beside-city", all);
    }

    private String movement(BigDecimal points) {
        if (points.signum() == 0) {
            return words.text("change.same", List.of());
        }
        if (words.isRoundedAway(points, definition().decimals())) {
            return words.text("change.nearly", List.of());
        }
        String key = points.signum() > 0 ? "change.more" : "change.less";
        return words.text(key, List.of(words.difference(points.abs(), definition())));
    }

    private String reason(Figure later, Figure earlier) {
        Figure gone = later instanceof Available ? earlier : later;
        return gone instanceof Figure.Unavailable unavailable ? words.reason(unavailable.reason()) : "";
    }

    private String reason(Sign sign, Tendency tendency, Finding finding) {
        return switch (sign) {
            case FAR -> words.text("change.far-" + tendency, scores(finding.score()));
            case IN_A_ROW -> {
                String of = definition().kind() == Kind.COUNT ? "-of-count" : "";
                yield words.text(
                        "change.row-" + tendency + of,
                        List.of(
                                words.inWords(Math.abs(finding.run())),
                                table.steps().getLast().format(words.dates())));
            }
        };
    }

    /** The score and the limit that it passed, which is below zero where the score is. */
    private List<String> scores(@Nullable Double score) {
        double found = score == null ? 0 : score;
        return List.of(score(found), score(Math.copySign(EarlyWarnings.LIMIT, found)));
    }

    private String score(double score) {
        String size = words.number(BigDecimal.valueOf(Math.abs(score)), 1);
        return score < 0 ? "\u2212" + size : size;
    }

    private IndicatorDefinition definition() {
        return table.compared().subject().definition();
    }
}
