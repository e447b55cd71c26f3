package de.ausgleich.shared.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/** Numbers as an office writes them in the reader's language: rounded half up for display alone. */
public final class Amounts {

    private Amounts() {}

    public static String number(BigDecimal value, int decimals, Locale language) {
        NumberFormat format = NumberFormat.getNumberInstance(language);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(value.setScale(decimals, RoundingMode.HALF_UP));
    }

    /** With its unit: "22,3 %" in German, "22.3%" in English. */
    public static String display(BigDecimal value, int decimals, String unit, Locale language) {
        String number = number(value, decimals, language);
        boolean close = unit.equals("%") && language.getLanguage().equals("en");
        return unit.isEmpty() ? number : number + (close ? "" : " ") + unit;
    }
}
