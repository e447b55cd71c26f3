package de.ausgleich.monitoring;

import de.ausgleich.indicator.IndicatorDefinition;
import de.ausgleich.shared.text.Texts;
import de.ausgleich.statistics.Reason;
import de.ausgleich.statistics.Rounding;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;

/** Figures as the office writes them: rounded for display, with their unit, in the reader's language. */
record FigureWords(Locale language) {

    private static final Texts TEXTS = new Texts("messages/figures");

    String display(BigDecimal value, IndicatorDefinition indicator) {
        return display(value, indicator.decimals(), indicator.unit().in(language));
    }

    /** A share in per cent. */
    String share(BigDecimal value, int decimals) {
        return display(value, decimals, "%");
    }

    String count(BigDecimal value) {
        return number(value, Math.max(0, value.stripTrailingZeros().scale()));
    }

    String reason(Reason reason) {
        return TEXTS.in(language, "reason." + reason.name());
    }

    String text(String key, List<?> arguments) {
        return TEXTS.in(language, key, arguments);
    }

    /** A number of things in words up to twelve, as a text writes it. */
    String inWords(int number) {
        return number <= 12 ? TEXTS.in(language, "number." + number) : Integer.toString(number);
    }

    private String display(BigDecimal value, int decimals, String unit) {
        String number = number(value, decimals);
        boolean close = unit.equals("%") && language.getLanguage().equals("en");
        return unit.isEmpty() ? number : number + (close ? "" : " ") + unit;
    }

    private String number(BigDecimal value, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(language);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(Rounding.halfUp(value, decimals));
    }
}
