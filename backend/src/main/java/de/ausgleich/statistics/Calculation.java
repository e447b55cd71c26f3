package de.ausgleich.statistics;

import de.ausgleich.statistics.Figure.Available;
import de.ausgleich.statistics.Figure.Base;
import de.ausgleich.statistics.Figure.NotComputable;
import de.ausgleich.statistics.Figure.Suppressed;
import de.ausgleich.statistics.Formula.Change;
import de.ausgleich.statistics.Formula.Count;
import de.ausgleich.statistics.Formula.Delivered;
import de.ausgleich.statistics.Formula.Mean;
import de.ausgleich.statistics.Formula.Rate;
import de.ausgleich.statistics.Formula.Share;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From the numbers of one area to its figure, once all of them are there and open.
 *
 * @param reliabilityBase a denominator below it makes few cases
 * @param releaseBase a denominator below it is not released; null without such a base
 */
record Calculation(
        Formula formula,
        BigDecimal reliabilityBase,
        @Nullable BigDecimal releaseBase) {

    /** @param coverage of an area above the districts, else null */
    Figure figure(Numbers numbers, @Nullable Coverage coverage) {
        return switch (formula) {
            case Share share -> ratio(numbers, Quotient.HUNDRED, coverage);
            case Rate rate -> ratio(numbers, rate.per(), coverage);
            case Mean mean -> ratio(numbers, BigDecimal.ONE, coverage);
            case Change change -> change(numbers, coverage);
            case Count count -> plain(numbers.numerator(), coverage);
            case Delivered delivered -> throw new IllegalStateException("a ready-made figure is not calculated");
        };
    }

    private static Figure plain(BigDecimal count, @Nullable Coverage coverage) {
        return new Available(Quotient.plain(count), count, null, false, coverage, null);
    }

    private Figure ratio(Numbers numbers, BigDecimal per, @Nullable Coverage coverage) {
        var numerator = numbers.numerator();
        var denominator = numbers.denominator();
        if (denominator.signum() == 0) {
            return new NotComputable(Reason.ZERO_DENOMINATOR);
        }
        return belowRelease(denominator)
                .orElseGet(() -> new Available(
                        Quotient.of(numerator.multiply(per), denominator),
                        numerator,
                        denominator,
                        isFew(denominator),
                        coverage,
                        null));
    }

    private Figure change(Numbers numbers, @Nullable Coverage coverage) {
        if (numbers.denominator().signum() == 0) {
            return new NotComputable(Reason.ZERO_DENOMINATOR);
        }
        if (numbers.baseDenominator().signum() == 0) {
            return new NotComputable(Reason.BASE_ZERO_DENOMINATOR);
        }
        if (numbers.baseNumerator().signum() == 0) {
            return new NotComputable(Reason.BASE_ZERO);
        }
        return belowRelease(numbers.denominator())
                .or(() -> belowRelease(numbers.baseDenominator()))
                .orElseGet(() -> new Available(
                        relativeShare(numbers),
                        numbers.numerator(),
                        numbers.denominator(),
                        isFew(numbers.denominator()) || isFew(numbers.baseDenominator()),
                        coverage,
                        base(numbers)));
    }

    /** (n1 / d1) / (n0 / d0) × 100 with a single division, so that no rounded share goes into it. */
    private static BigDecimal relativeShare(Numbers numbers) {
        return Quotient.percent(
                numbers.numerator().multiply(numbers.baseDenominator()),
                numbers.denominator().multiply(numbers.baseNumerator()));
    }

    private static Base base(Numbers numbers) {
        return new Base(
                Quotient.percent(numbers.numerator(), numbers.denominator()),
                Quotient.percent(numbers.baseNumerator(), numbers.baseDenominator()),
                numbers.baseNumerator(),
                numbers.baseDenominator());
    }

    private boolean isFew(BigDecimal denominator) {
        return denominator.compareTo(reliabilityBase) < 0;
    }

    private Optional<Figure> belowRelease(BigDecimal denominator) {
        return releaseBase != null && denominator.compareTo(releaseBase) < 0
                ? Optional.of(new Suppressed(Reason.BELOW_RELEASE_BASE))
                : Optional.empty();
    }
}
