package de.ausgleich.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether what an indicator is called fits how it is computed (docs/methods/label-guard.md). It reads words, so it can
 * err: what it finds is for a person to look at.
 */
public final class LabelGuard {

    /** How the indicator is computed. */
    public enum Form {
        SHARE,
        RATE,
        MEAN,
        COUNT,
        INDEX,
        READY_MADE
    }

    /** What may be misleading. */
    public sealed interface Notice {}

    /**
     * The title relates the numerator to something else than the formula does.
     *
     * @param variable code of what the title names
     */
    public record OtherDenominator(String variable) implements Notice {}

    /** The title speaks of a change, the figure is an index of which 100 is the base. */
    public record IndexCalledChange() implements Notice {}

    /** The unit says something else than the formula gives: per cent where there are none, or another number to relate to. */
    public record OtherUnit() implements Notice {}

    /** Behind these words a title says to what it relates its numbers, in German and in English. */
    private static final Set<String> RELATING = Set.of("an", "je", "pro", "unter", "aller", "among", "per", "all");

    private static final Set<String> EMPTY = Set.of(
            "all", "der", "die", "das", "den", "des", "dem", "und", "mit", "the", "with", "and", "of", "or", "in");

    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Not the 2 of "m2". */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Nd}+(?:[.,'’\\h]\\p{Nd}{3})*(?!\\p{N})");

    private static final Pattern SET_APART = Pattern.compile("[^\\p{Nd}]");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern CHANGE = Pattern.compile("veränder|änderung|zunahme|abnahme|change|increase|decrease");
    private static final List<String> ENDINGS = List.of("en", "er", "es", "e", "n", "s");
    private static final int SHORTEST_STEM = 4;

    private LabelGuard() {}

    /**
     * @param per how many a rate is made per; null for what is no rate
     * @param own names of what the formula relates to; none where it relates to nothing
     * @param others names of everything else that could be related to, by code
     */
    public static List<Notice> of(
            String title,
            String unit,
            Form form,
            @Nullable BigDecimal per,
            List<String> own,
            Map<String, String> others) {
        var notices = new ArrayList<Notice>();
        if (form == Form.SHARE || form == Form.RATE) {
            namedInstead(title, own, others).map(OtherDenominator::new).ifPresent(notices::add);
        }
        if (form == Form.INDEX && CHANGE.matcher(title.toLowerCase(Locale.ROOT)).find()) {
            notices.add(new IndexCalledChange());
        }
        if (!unitFits(unit.strip(), form, per)) {
            notices.add(new OtherUnit());
        }
        return List.copyOf(notices);
    }

    private static boolean unitFits(String unit, Form form, @Nullable BigDecimal per) {
        var isPercent = unit.equals("%");
        return switch (form) {
            case SHARE -> isPercent;
            case RATE -> {
                var said = isPercent ? Optional.of(HUNDRED) : number(unit);
                yield said.isEmpty() || (per != null && said.get().compareTo(per) == 0);
            }
            case MEAN, COUNT -> !isPercent;
            case INDEX, READY_MADE -> true;
        };
    }

    /** The first whole number in a unit, however its thousands are set apart: "je 1.000", "per 1,000". */
    private static Optional<BigDecimal> number(String unit) {
        return NUMBER.matcher(unit)
                .results()
                .map(found -> new BigDecimal(SET_APART.matcher(found.group()).replaceAll("")))
                .findFirst();
    }

    /** The variable of which the title names more words than of what the formula relates to. */
    private static Optional<String> namedInstead(String title, List<String> own, Map<String, String> others) {
        var related = related(title);
        var known = own.stream().mapToInt(name -> named(name, related)).max().orElse(0);
        return others.entrySet().stream()
                .filter(other -> named(other.getValue(), related) > known)
                .max(Comparator.<Map.Entry<String, String>>comparingInt(other -> named(other.getValue(), related))
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }

    /** How many words a name has, if all of them are among those; else 0. */
    private static int named(String name, Set<String> words) {
        var own = stems(List.of(words(name)));
        return words.containsAll(own) ? own.size() : 0;
    }

    /** What stands behind the first relating word of a title. */
    private static Set<String> related(String title) {
        var words = List.of(words(title));
        for (var i = 0; i < words.size(); i++) {
            if (RELATING.contains(words.get(i)) && !isLimit(words, i)) {
                return stems(words.subList(i + 1, words.size()));
            }
        }
        return Set.of();
    }

    /** "unter 15 Jahren" says how old somebody is, and relates to nothing. */
    private static boolean isLimit(List<String> words, int at) {
        return words.get(at).equals("unter")
                && at + 1 < words.size()
                && Character.isDigit(words.get(at + 1).charAt(0));
    }

    private static String[] words(String text) {
        var plain = ASIDE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        return NO_LETTERS.split(plain);
    }

    private static Set<String> stems(List<String> words) {
        var stems = new HashSet<String>();
        for (var word : words) {
            if (!word.isEmpty() && !EMPTY.contains(word) && !EMPTY.contains(stem(word))) {
                stems.add(stem(word));
            }
        }
        return stems;
    }

    /** Without the endings of case and number, which German and English put on nouns. */
    private static String stem(String word) {
        var stem = word;
        var before = "";
        while (!stem.equals(before)) {
            before = stem;
            for (var ending : ENDINGS) {
                if (stem.endsWith(ending) && stem.length() - ending.length() >= SHORTEST_STEM) {
                    stem = stem.substring(0, stem.length() - ending.length());
                    break;
                }
            }
        }
        return stem;
    }
}
