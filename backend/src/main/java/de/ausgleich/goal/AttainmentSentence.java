package de.ausgleich.goal;

import de.ausgleich.statistics.Aim;
import de.ausgleich.statistics.Attainment;
import de.ausgleich.statistics.Direction;
import de.ausgleich.statistics.Figure;
import de.ausgleich.statistics.Reading;
import de.ausgleich.statistics.Target;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far a target is reached, as a sentence that can be quoted. It describes and never judges. */
record AttainmentSentence(Target target, @Nullable Direction direction, TargetWords words) {

    String of(Attainment attainment) {
        List<String> parts = new ArrayList<>();
        Reading reading = attainment.reading();
        Figure figure = reading == null ? null : reading.figure();
        if (figure instanceof Figure.Available open) {
            parts.add(way(attainment, open));
            parts.addAll(cases(open));
        } else if (reading == null) {
            parts.add(words.text("attainment.none", start(), baselineDate(), aimed(), due()));
        } else {
            parts.add(words.text(
                    "attainment.hidden-reading", start(), baselineDate(), aimed(), due(), words.date(reading.date())));
        }
        if (attainment.state() == Attainment.State.AWAITING_DATA) {
            parts.add(words.text("attainment.awaiting", due()));
        }
        return String.join(" ", parts);
    }

    private String way(Attainment attainment, Figure.Available open) {
        String from = words.number(target.baseline());
        String to = words.value(open.value());
        if (target.aim() instanceof Aim.Hold(var tolerance)) {
            String key = target.holds(open.value()) ? "attainment.hold" : "attainment.left";
            return words.text(key, from, to, words.value(target.baseline()), words.number(tolerance));
        }
        BigDecimal percent = attainment.percent();
        if (percent == null) {
            return words.text("attainment.no-way", from, to, aimed());
        }
        return percent.signum() < 0
                ? words.text("attainment.worse", from, to, aimed())
                : words.text("attainment.way", from, to, aimed(), words.percent(percent));
    }

    private List<String> cases(Figure.Available open) {
        BigDecimal per = words.course().per();
        BigDecimal whole = open.denominator();
        String counted = words.course().counted();
        if (per == null
                || whole == null
                || counted == null
                || direction == null
                || target.value().signum() == 0) {
            return List.of();
        }
        return List.of(words.text(
                "attainment.cases." + direction,
                words.count(whole),
                words.counted(counted),
                words.count(target.cases(whole, per))));
    }

    private String start() {
        return words.value(target.baseline());
    }

    private String baselineDate() {
        return words.date(target.baselineDate());
    }

    private String aimed() {
        return words.aimed(target, direction);
    }

    private String due() {
        return words.date(target.due());
    }
}
