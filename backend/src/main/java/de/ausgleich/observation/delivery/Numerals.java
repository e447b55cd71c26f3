package de.ausgleich.observation.delivery;

import de.ausgleich.observation.delivery.Numeral.Fault;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers strictly: a text that could be two numbers is none. Thousands may be set apart in groups
 * of three by dots, blanks of any width or apostrophes, always the same within one number.
 */
final class Numerals {

    private static final String BLANKS = "[ \\u00A0\\u2007\\u2009\\u202F]";
    private static final String APOSTROPHES = "['’]";
    private static final Pattern WITH_COMMA = numbers("\\.", ",");
    private static final Pattern WITH_POINT = numbers(",", "\\.");
    private static final Pattern MINUS = Pattern.compile("^\u2212");
    private static final Pattern UNIT =
            Pattern.compile("(?<number>.*\\d)\\s*(%|€|EUR|Euro|v\\. ?H\\.|Prozent)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE = Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}|\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NO_DIGITS = Pattern.compile("\\D");
    private static final int MAX_DIGITS = 24;

    private Numerals() {}

    private static Pattern numbers(String thousands, String decimals) {
        var groups =
                "[1-9]\\d{0,2}(?:(?:%s\\d{3})+|(?:%s\\d{3})+|(?:%s\\d{3})+)".formatted(thousands, BLANKS, APOSTROPHES);
        return Pattern.compile("(?<minus>-?)(?<whole>%s|\\d+)(?:%s(?<decimals>\\d+))?".formatted(groups, decimals));
    }

    static Numeral read(TableCell cell, DecimalSeparator separator) {
        return switch (cell.kind()) {
            case NUMBER -> new Numeral.Amount(new BigDecimal(cell.text()));
            case DATE -> new Numeral.NoNumber(Fault.DATE, null);
            case ERROR -> new Numeral.NoNumber(Fault.ERROR, null);
            case FORMULA_WITHOUT_RESULT -> new Numeral.NoNumber(Fault.FORMULA, null);
            case TEXT -> read(cell.text(), separator);
        };
    }

    static Numeral read(String text, DecimalSeparator separator) {
        if (text.isEmpty()) {
            return new Numeral.Blank();
        }
        if (text.length() > MAX_DIGITS) {
            return new Numeral.NoNumber(text.chars().allMatch(Character::isDigit) ? Fault.TOO_LONG : Fault.TEXT, null);
        }
        var amount = amount(text, separator);
        if (amount != null) {
            return new Numeral.Amount(amount);
        }
        if (isZeroSign(text)) {
            return new Numeral.Amount(BigDecimal.ZERO);
        }
        var sign = Sign.of(text);
        return sign.isPresent() ? new Numeral.Without(sign.get()) : noNumber(text, separator);
    }

    private static boolean isZeroSign(String text) {
        return text.length() == 1 && "-\u2013\u2212".contains(text);
    }

    private static @Nullable BigDecimal amount(String text, DecimalSeparator separator) {
        var pattern = separator == DecimalSeparator.COMMA ? WITH_COMMA : WITH_POINT;
        var match = pattern.matcher(MINUS.matcher(text).replaceFirst("-"));
        if (!match.matches()) {
            return null;
        }
        var decimals = match.group("decimals");
        var whole = NO_DIGITS.matcher(match.group("whole")).replaceAll("");
        return new BigDecimal(match.group("minus") + whole + (decimals == null ? "" : "." + decimals));
    }

    private static Numeral.NoNumber noNumber(String text, DecimalSeparator separator) {
        if (DATE.matcher(text).matches()) {
            return new Numeral.NoNumber(Fault.DATE, null);
        }
        var unit = UNIT.matcher(text);
        if (unit.matches()) {
            return new Numeral.NoNumber(
                    Fault.UNIT, ifNumber(unit.group("number").strip(), separator));
        }
        var digits = text.replaceAll("[Oo]", "0").replaceAll("[lI]", "1");
        if (!digits.equals(text) && ifNumber(digits, separator) != null) {
            return new Numeral.NoNumber(Fault.LETTERS, digits);
        }
        var swapped = ifNumber(swapSeparators(text), separator);
        return new Numeral.NoNumber(swapped == null ? Fault.TEXT : Fault.SEPARATOR, swapped);
    }

    private static @Nullable String ifNumber(String text, DecimalSeparator separator) {
        return amount(text, separator) == null ? null : text;
    }

    private static String swapSeparators(String text) {
        return text.replace('.', '\0').replace(',', '.').replace('\0', ',');
    }
}
