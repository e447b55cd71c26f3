package de.ausgleich.statistics;

import de.ausgleich.statistics.Figure.Available;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which areas changed between two dates as hardly any other did, or fell behind the city again and again: a hint to
 * look closer, no finding (docs/methods/early-warnings.md).
 *
 * @param areas by code, sorted
 * @param city how the city's figure changed; null where there is none at one of the dates
 */
public record EarlyWarnings(
        SortedMap<String, Finding> areas, @Nullable Movement city) {

    /** The robust score from which on a change stands out. */
    public static final double LIMIT = 2.5;

    /** Changes below which a spread over them says nothing. */
    static final int FEWEST = 10;

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** Which way an area stands out. */
    public enum Tendency {
        WORSE,
        BETTER
    }

    /** By what it stands out. */
    public enum Sign {
        /** Its change is far from those of the others. */
        FAR,
        /** It changed in the same direction in three steps in a row, and each time more so than the city. */
        IN_A_ROW
    }

    /**
     * What is known of one area.
     *
     * @param movement null where there is no value at one of the dates
     * @param score robust score of its change, positive where it is for the worse; null where none can be given or
     *     the indicator has no worse direction
     * @param run steps in a row, up to the later date, in which it changed in one direction, against the city: above
     *     zero for the worse, below zero for the better; never more than three
     * @param fewCases a denominator, at one of both dates, is below the reliability base
     * @param tendency null where nothing stands out
     * @param signs those that point in that direction
     */
    public record Finding(
            Figure earlier,
            Figure later,
            @Nullable Movement movement,
            @Nullable Double score,
            int run,
            boolean fewCases,
            @Nullable Tendency tendency,
            Set<Sign> signs) {

        public Finding {
            signs = Collections.unmodifiableSet(signs.isEmpty() ? EnumSet.noneOf(Sign.class) : EnumSet.copyOf(signs));
        }

        /** Whether somebody is to be told: for the worse, on enough cases. */
        public boolean warns() {
            return tendency == Tendency.WORSE && !fewCases;
        }
    }

    public EarlyWarnings {
        areas = Collections.unmodifiableSortedMap(new TreeMap<>(areas));
    }

    /**
     * @param earlier all areas' figures at the earlier date
     * @param later all areas' figures at the later date
     * @param steps figures at {@link Comparison#steps}, newest first
     * @param worse the direction that is worse; null for an indicator that has none, of which nothing stands out
     * @param counts whether the figures are plain numbers of cases, which grow with the size of the area
     */
    public static EarlyWarnings of(
            Figures earlier, Figures later, List<Figures> steps, @Nullable Direction worse, boolean counts) {
        var scores = worse == null ? Map.<String, Double>of() : scores(earlier, later, worse, counts);
        var findings = new TreeMap<String, Finding>();
        later.areas().forEach((code, figure) -> {
            var before = earlier.areas().getOrDefault(code, new Figure.Missing(Reason.NOT_DELIVERED));
            var run = worse == null ? 0 : Run.of(steps, code, worse, counts);
            findings.put(code, finding(before, figure, scores.get(code), run));
        });
        return new EarlyWarnings(findings, movement(earlier.city(), later.city()));
    }

    private static Finding finding(Figure earlier, Figure later, @Nullable Double score, int run) {
        var movement = movement(earlier, later);
        var tendency = movement == null ? null : tendency(score, run);
        var signs = EnumSet.noneOf(Sign.class);
        if (tendency != null && score != null && tendency == ofScore(score)) {
            signs.add(Sign.FAR);
        }
        if (tendency != null && tendency == ofRun(run)) {
            signs.add(Sign.IN_A_ROW);
        }
        return new Finding(earlier, later, movement, score, run, isFew(earlier) || isFew(later), tendency, signs);
    }

    /** Where both contradict each other the size of the change decides. */
    private static @Nullable Tendency tendency(@Nullable Double score, int run) {
        var far = score == null ? null : ofScore(score);
        return far == null ? ofRun(run) : far;
    }

    private static @Nullable Tendency ofScore(double score) {
        if (Math.abs(score) < LIMIT) {
            return null;
        }
        return score > 0 ? Tendency.WORSE : Tendency.BETTER;
    }

    private static @Nullable Tendency ofRun(int run) {
        if (Math.abs(run) < Comparison.RUN) {
            return null;
        }
        return run > 0 ? Tendency.WORSE : Tendency.BETTER;
    }

    private static SortedMap<String, Double> scores(Figures earlier, Figures later, Direction worse, boolean counts) {
        var before = earlier.values();
        var changes = new TreeMap<String, BigDecimal>();
        later.values().forEach((code, value) -> {
            var then = before.get(code);
            if (then != null) {
                changes.put(code, counts ? rootChange(then, value) : value.subtract(then));
            }
        });
        var signed = new TreeMap<String, Double>();
        if (changes.size() >= FEWEST) {
            RobustScores.of(changes).forEach((code, score) -> signed.put(code, worse.sign() * score));
        }
        return signed;
    }

    /** Chance moves the roots of counts equally far at every size (docs/methods/plausibility.md). */
    private static BigDecimal rootChange(BigDecimal before, BigDecimal after) {
        var root = MathContext.DECIMAL64;
        return TWO.sqrt(root).multiply(after.sqrt(root).subtract(before.sqrt(root)));
    }

    private static @Nullable Movement movement(Figure earlier, Figure later) {
        return earlier instanceof Available before && later instanceof Available after
                ? Movement.of(before.value(), after.value())
                : null;
    }

    private static boolean isFew(Figure figure) {
        return figure instanceof Available available && available.fewCases();
    }
}
