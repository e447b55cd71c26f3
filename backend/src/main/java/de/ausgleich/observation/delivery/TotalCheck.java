package de.ausgleich.observation.delivery;

import static de.ausgleich.observation.delivery.FindingType.TOTAL_MISMATCH;

import de.ausgleich.statistics.Level;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether the office's own totals are the sums of its rows. Nothing is said of a column that holds signs
 * or refused figures: its sum is not known then.
 */
final class TotalCheck {

    private final VariableRules variable;
    private final List<Entry> entries;
    private final Findings findings;
    private final Map<String, Optional<Parts>> partsByArea = new HashMap<>();

    /** The figures that a total should be the sum of. */
    private record Parts(BigDecimal sum, int number, int decimals) {}

    private TotalCheck(VariableRules variable, List<Entry> entries, Findings findings) {
        this.variable = variable;
        this.entries = entries;
        this.findings = findings;
    }

    static void check(DeliveredTable delivered, Findings findings) {
        for (var variable : delivered.variables()) {
            if (!variable.readyMade()) {
                var check = new TotalCheck(variable, delivered.entriesOf(variable), findings);
                check.entries.stream().filter(Entry::isTotal).forEach(check::total);
            }
        }
    }

    private void total(Entry total) {
        if (total.place() instanceof Place.Sum(var area) && !findings.isRefused(total)) {
            partsByArea.computeIfAbsent(area.code(), code -> parts(area)).ifPresent(parts -> total(total, area, parts));
        }
    }

    private void total(Entry total, KnownDistrict area, Parts parts) {
        switch (total.numeral()) {
            case Numeral.Amount(var stated) -> compare(total, stated, area, parts);
            case Numeral.NoNumber noNumber -> findings.add(TOTAL_MISMATCH, total, "unreadable", area.name());
            case Numeral.Without sign -> {
                // the office says that there is no total
            }
            case Numeral.Blank blank -> {
                // an empty cell states nothing
            }
        }
    }

    /** Nothing when there are none, or when one of them is a sign or refused. */
    private Optional<Parts> parts(KnownDistrict area) {
        var within = entries.stream()
                .filter(entry -> !entry.isTotal() && isWithin(entry.place(), area))
                .toList();
        var isKnown = within.stream().noneMatch(part -> findings.isRefused(part) || isSign(part));
        if (!isKnown || within.isEmpty()) {
            return Optional.empty();
        }
        var amounts = within.stream().flatMap(part -> amount(part).stream()).toList();
        var sum = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var decimals = amounts.stream().mapToInt(BigDecimal::scale).min().orElse(0);
        return Optional.of(new Parts(sum, amounts.size(), decimals));
    }

    private void compare(Entry total, BigDecimal stated, KnownDistrict area, Parts parts) {
        var difference = stated.subtract(parts.sum());
        var allowed = variable.wholeCounts() ? BigDecimal.ZERO : rounding(stated, parts);
        if (difference.abs().compareTo(allowed) > 0) {
            findings.add(
                    TOTAL_MISMATCH,
                    total,
                    difference.signum() > 0 ? "above" : "below",
                    area.name(),
                    Findings.figure(stated),
                    Findings.figure(parts.sum()),
                    Findings.figure(difference.abs()));
        }
    }

    /** What rounding each part and the total can make out: half a unit of their last decimal each. */
    private static BigDecimal rounding(BigDecimal stated, Parts parts) {
        var decimals = Math.min(stated.scale(), parts.decimals());
        return new BigDecimal("0.5").scaleByPowerOfTen(-decimals).multiply(BigDecimal.valueOf(parts.number() + 1L));
    }

    /** An unknown area may lie anywhere, so that no sum is sure while it stands there. */
    private static boolean isWithin(Place place, KnownDistrict area) {
        return switch (place) {
            case Place.District(var district) ->
                area.level() == Level.CITY || area.code().equals(district.parent());
            case Place.Unassigned unassigned -> area.level() == Level.CITY;
            case Place.Sum sum -> false;
            case Place.Unknown unknown -> true;
        };
    }

    private static boolean isSign(Entry entry) {
        return entry.numeral() instanceof Numeral.Without;
    }

    private static Optional<BigDecimal> amount(Entry entry) {
        return entry.numeral() instanceof Numeral.Amount(var value) ? Optional.of(value) : Optional.empty();
    }
}
