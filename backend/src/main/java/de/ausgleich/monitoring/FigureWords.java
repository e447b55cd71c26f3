package de.ausgleich.monitoring;

import de.ausgleich.indicator.IndicatorDefinition;
import de.ausgleich.shared.api.Ref;
import de.ausgleich.shared.text.Amounts;
import de.ausgleich.shared.text.Dates;
import de.ausgleich.shared.text.Texts;
import de.ausgleich.statistics.Comparison;
import de.ausgleich.statistics.Reason;
import de.ausgleich.statistics.Rounding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Figures as the office writes them: rounded for display, with their unit, in the reader's language. */
record FigureWords(Locale language) {

    private static final Texts TEXTS = new Texts("messages/figures");

    String display(BigDecimal value, IndicatorDefinition indicator) {
        return Amounts.display(value, indicator.decimals(), indicator.unit().in(language), language);
    }

    /** A share in per cent. */
    String share(BigDecimal value, int decimals) {
        return Amounts.display(value, decimals, "%", language);
    }

    String count(BigDecimal value) {
        return number(value, Math.max(0, value.stripTrailingZeros().scale()));
    }

    /** A difference of two values of an indicator, without a sign. */
    String difference(BigDecimal amount, IndicatorDefinition indicator) {
        String unit = indicator.unit().in(language);
        if (!unit.equals("%")) {
            return display(amount, indicator);
        }
        String key = isOne(amount, indicator.decimals()) ? "points.one" : "points.more";
        return TEXTS.in(language, key, number(amount, indicator.decimals()));
    }

    /** Whether an amount is shown as a bare 1. */
    boolean isOne(BigDecimal amount, int decimals) {
        return decimals == 0 && Rounding.halfUp(amount, 0).compareTo(BigDecimal.ONE) == 0;
    }

    /** Whether an amount is shown as zero without being it. */
    boolean isRoundedAway(BigDecimal amount, int decimals) {
        return amount.signum() != 0 && Rounding.halfUp(amount, decimals).signum() == 0;
    }

    /** With the sign of what is shown: none where that is zero. */
    String signed(BigDecimal amount, int decimals, String withoutSign) {
        return switch (Rounding.halfUp(amount, decimals).signum()) {
            case 1 -> "+" + withoutSign;
            case -1 -> "\u2212" + withoutSign;
            default -> withoutSign;
        };
    }

    /** A difference of two values of an indicator with its sign. */
    String change(BigDecimal difference, IndicatorDefinition indicator) {
        return signed(difference, indicator.decimals(), difference(difference.abs(), indicator));
    }

    /** Why no change can be told. */
    String gap(Compared.Gap gap, Compared compared) {
        LocalDate date = compared.date();
        Comparison comparison = compared.comparison();
        LocalDate brokenAt = comparison == null ? null : comparison.brokenAt();
        return text(
                "gap." + gap,
                List.of(date == null ? "" : date.format(dates()), brokenAt == null ? "" : brokenAt.format(dates())));
    }

    DateTimeFormatter dates() {
        return Dates.format(language);
    }

    String reason(Reason reason) {
        return TEXTS.in(language, "reason." + reason.name());
    }

    String text(String key, List<?> arguments) {
        return TEXTS.in(language, key, arguments);
    }

    /** A district as a text names it: its code, and its name. */
    String district(Ref district) {
        return district.name().equals(district.code()) ? district.code() : district.code() + " " + district.name();
    }

    /** Districts as a text lists them. */
    String districts(List<Ref> districts) {
        String last = district(districts.getLast());
        return districts.size() == 1
                ? last
                : text(
                        "series.and",
                        List.of(
                                districts.subList(0, districts.size() - 1).stream()
                                        .map(this::district)
                                        .collect(Collectors.joining(", ")),
                                last));
    }

    /** A number of things in words up to twelve, as a text writes it. */
    String inWords(int number) {
        return number <= 12 ? TEXTS.in(language, "number." + number) : Integer.toString(number);
    }

    String number(BigDecimal value, int decimals) {
        return Amounts.number(value, decimals, language);
    }
}
