package de.ausgleich.observation.delivery;

import static de.ausgleich.observation.delivery.FindingType.IMPLAUSIBLE_JUMP;

import de.ausgleich.observation.delivery.Numeral.Amount;
import de.ausgleich.observation.delivery.Numeral.Content;
import de.ausgleich.statistics.Plausibility;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Whether a figure jumps against the newest earlier date: by a multiple, or far out of line with all
 * districts' changes. Counts are compared by their square roots, which chance moves equally far whatever
 * the size; a change that chance alone could explain is none, however calm the other districts are.
 * Method: docs/deliveries.md.
 */
final class JumpCheck {

    /** With fewer districts there is no telling what change is usual. */
    private static final int FEWEST_DISTRICTS = 10;

    private static final MathContext PRECISION = MathContext.DECIMAL64;
    /** The difference of two square roots of counts, times this, has a standard deviation of 1 by chance. */
    private static final BigDecimal CHANCE = BigDecimal.TWO.sqrt(PRECISION);

    private final VariableRules variable;
    private final CheckContext.Earlier earlier;
    private final Map<String, Content> published;
    private final Findings findings;
    private final Map<String, Pair> pairs = new TreeMap<>();

    private record Pair(Entry entry, BigDecimal before, BigDecimal after) {}

    private JumpCheck(
            VariableRules variable, CheckContext.Earlier earlier, Map<String, Content> published, Findings findings) {
        this.published = published;
        this.variable = variable;
        this.earlier = earlier;
        this.findings = findings;
    }

    static void check(DeliveredTable delivered, CheckContext context, Findings findings) {
        for (var variable : delivered.variables()) {
            var earlier = context.earlier().get(variable.code());
            if (earlier != null) {
                new JumpCheck(variable, earlier, context.published(variable.code()), findings)
                        .check(delivered.entriesOf(variable));
            }
        }
    }

    private void check(List<Entry> entries) {
        entries.stream().filter(entry -> !findings.isRefused(entry)).forEach(this::pair);
        var changes = new TreeMap<String, BigDecimal>();
        pairs.forEach((district, pair) -> changes.put(district, change(pair)));
        var deviations =
                changes.size() < FEWEST_DISTRICTS ? Map.<String, Double>of() : Plausibility.robustDeviations(changes);
        pairs.forEach((district, pair) -> {
            var deviation = deviations.getOrDefault(district, 0.0);
            if (isPublished(district, pair)) {
                return;
            }
            if (isMultiple(pair)) {
                report("factor", pair);
            } else if (isOutOfLine(pair, BigDecimal.valueOf(deviation), change(pair))) {
                report("deviation", pair);
            }
        });
    }

    private void pair(Entry entry) {
        entry.district().ifPresent(district -> {
            if (entry.numeral() instanceof Amount(var after)
                    && earlier.values().get(district.code()) instanceof Amount(var before)) {
                pairs.put(district.code(), new Pair(entry, before, after));
            }
        });
    }

    /** Whoever published it has said why it is right. */
    private boolean isPublished(String district, Pair pair) {
        return published.get(district) instanceof Amount(var number) && number.compareTo(pair.after()) == 0;
    }

    private boolean isMultiple(Pair pair) {
        var jump = variable.jump();
        return !variable.readyMade() && Plausibility.jump(pair.before(), pair.after(), jump.factor(), jump.minimum());
    }

    private boolean isOutOfLine(Pair pair, BigDecimal deviation, BigDecimal change) {
        var limit = variable.jump().deviations();
        if (deviation.abs().compareTo(limit) < 0) {
            return false;
        }
        var isLarge = pair.before().max(pair.after()).compareTo(variable.jump().minimum()) >= 0;
        return !isCount(pair) || isLarge && change.abs().compareTo(limit) >= 0;
    }

    private BigDecimal change(Pair pair) {
        return isCount(pair)
                ? pair.after()
                        .sqrt(PRECISION)
                        .subtract(pair.before().sqrt(PRECISION))
                        .multiply(CHANCE)
                : pair.after().subtract(pair.before());
    }

    private boolean isCount(Pair pair) {
        return variable.wholeCounts() && pair.before().signum() >= 0;
    }

    private void report(String textCase, Pair pair) {
        findings.add(
                IMPLAUSIBLE_JUMP,
                pair.entry(),
                textCase,
                Findings.name(variable),
                earlier.date().toString(),
                Findings.figure(pair.before()),
                Findings.figure(pair.after()));
    }
}
