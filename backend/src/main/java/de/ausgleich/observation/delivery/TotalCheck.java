package de.ausgleich.observation.delivery;

import static de.ausgleich.observation.delivery.FindingType.TOTAL_MISMATCH;

import de.ausgleich.statistics.Level;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Whether the office's own totals are the sums of its rows. Nothing is said of a column that holds signs
 * or refused figures: its sum is not known then.
 */
final class TotalCheck {

    private TotalCheck() {}

    static void check(DeliveredTable delivered, Findings findings) {
        for (var variable : delivered.variables()) {
            if (!variable.readyMade()) {
                var entries = delivered.entriesOf(variable);
                entries.stream().filter(Entry::isTotal).forEach(total -> check(total, entries, variable, findings));
            }
        }
    }

    private static void check(Entry total, List<Entry> entries, VariableRules variable, Findings findings) {
        if (!(total.place() instanceof Place.Sum(var area)) || findings.isRefused(total)) {
            return;
        }
        var parts = entries.stream()
                .filter(entry -> !entry.isTotal() && isWithin(entry.place(), area))
                .toList();
        var isKnown = parts.stream().noneMatch(part -> findings.isRefused(part) || isSign(part));
        if (!isKnown || parts.isEmpty()) {
            return;
        }
        switch (total.numeral()) {
            case Numeral.Amount(var stated) -> compare(total, stated, parts, area, variable, findings);
            case Numeral.NoNumber noNumber -> findings.add(TOTAL_MISMATCH, total, "unreadable", area.name());
            case Numeral.Without sign -> {
                // the office says that there is no total
            }
            case Numeral.Blank blank -> {
                // an empty cell states nothing
            }
        }
    }

    private static void compare(
            Entry total,
            BigDecimal stated,
            List<Entry> parts,
            KnownDistrict area,
            VariableRules variable,
            Findings findings) {
        var amounts = parts.stream().flatMap(part -> amount(part).stream()).toList();
        var sum = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var difference = stated.subtract(sum);
        if (difference.abs().compareTo(variable.wholeCounts() ? BigDecimal.ZERO : rounding(stated, amounts)) > 0) {
            findings.add(
                    TOTAL_MISMATCH,
                    total,
                    difference.signum() > 0 ? "above" : "below",
                    area.name(),
                    Findings.figure(stated),
                    Findings.figure(sum),
                    Findings.figure(difference.abs()));
        }
    }

    /** What rounding each part and the total can make out: half a unit of their last decimal each. */
    private static BigDecimal rounding(BigDecimal stated, List<BigDecimal> parts) {
        var decimals = parts.stream().mapToInt(BigDecimal::scale).reduce(stated.scale(), Math::min);
        return new BigDecimal("0.5").scaleByPowerOfTen(-decimals).multiply(BigDecimal.valueOf(parts.size() + 1L));
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
