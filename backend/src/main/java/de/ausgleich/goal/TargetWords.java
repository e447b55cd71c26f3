package de.ausgleich.goal;

import de.ausgleich.shared.text.Amounts;
import de.ausgleich.shared.text.Texts;
import de.ausgleich.statistics.Direction;
import de.ausgleich.statistics.Target;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Values of a target as the office writes them, in the reader's language. */
record TargetWords(TargetCourse course, Locale language) {

    private static final Texts TEXTS = new Texts("messages/goals");

    String text(String key, Object... arguments) {
        return TEXTS.in(language, key, arguments);
    }

    String date(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern(text("date.pattern"), language));
    }

    /** "40,2 %". */
    String value(BigDecimal value) {
        return Amounts.display(value, course.decimals(), course.unit(), language);
    }

    /** "48,0". */
    String number(BigDecimal value) {
        return Amounts.number(value, course.decimals(), language);
    }

    String count(BigDecimal value) {
        return Amounts.number(value, Math.max(0, value.stripTrailingZeros().scale()), language);
    }

    /** What is to be reached; of a whole number the nearest that reaches it. */
    String aimed(Target target, @Nullable Direction direction) {
        BigDecimal value = target.value();
        boolean whole = course.decimals() > 0
                || course.per() != null
                || value.stripTrailingZeros().scale() <= 0;
        if (whole || direction == null) {
            return value(value);
        }
        RoundingMode rounding = direction == Direction.FALLING ? RoundingMode.FLOOR : RoundingMode.CEILING;
        return text("aimed." + direction, value(value.setScale(0, rounding)));
    }

    /** Rounded, but never to the whole way when it is not gone. */
    String percent(BigDecimal percent) {
        BigDecimal rounded = percent.setScale(0, RoundingMode.HALF_UP);
        boolean almost = rounded.compareTo(BigDecimal.valueOf(100)) == 0 && percent.compareTo(rounded) < 0;
        return Amounts.display(almost ? rounded.subtract(BigDecimal.ONE) : rounded, 0, "%", language);
    }

    /** Whether an amount is shown as zero. */
    boolean isRoundedAway(BigDecimal amount) {
        return amount.setScale(course.decimals(), RoundingMode.HALF_UP).signum() == 0;
    }

    /** A difference of two values: points of a percentage, else the unit. */
    String difference(BigDecimal amount) {
        return course.unit().equals("%") ? text("points", number(amount)) : value(amount);
    }

    /** What is counted, as it stands behind "bei": German nouns get an n there. */
    String counted(String plural) {
        if (!language.getLanguage().equals("de")) {
            return plural;
        }
        int end = plural.indexOf(' ') < 0 ? plural.length() : plural.indexOf(' ');
        String noun = plural.substring(0, end);
        boolean bare = noun.endsWith("n") || noun.endsWith("s");
        return bare ? plural : noun + "n" + plural.substring(end);
    }
}
