import de.ausgleich.statistics.Chance;
import de.ausgleich.statistics.Figure;
import de.ausgleich.statistics.NeedIndex;
import de.ausgleich.statistics.NeedIndexRule;
import de.ausgleich.statistics.NeedReading;
import de.ausgleich.statistics.Sureness;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How long the need index and its sureness take, of made-up districts with four shares each: the time that the thread
 * was busy, which does not depend on what else the machine does.
 */
final class NeedIndexBench {

    private static final int WARM_UP = 10;
    private static final int ROUNDS = 15;
    private static final NeedIndexRule RULE = new NeedIndexRule(
            List.of("a", "b", "c", "d").stream()
                    .map(code -> new NeedIndexRule.Component(code, 1, true, Chance.SHARE))
                    .toList(),
            new BigDecimal(300),
            List.of(-1.0, 1.0, 1.5),
            List.of(-1.0, 1.0),
            0.1);

    private NeedIndexBench() {}

    public static void main(String[] arguments) {
        System.out.printf(
                "%d runs of chance, %d processors, Java %s%n",
                Sureness.RUNS, Runtime.getRuntime().availableProcessors(), Runtime.version());
        var sizes = List.of(92, 447, 2_000);
        var medians = new TreeMap<Integer, double[]>();
        for (var size : sizes) {
            medians.put(size, measure(city(size)));
        }
        var unit = medians.firstEntry().getValue()[0];
        System.out.println("| districts | index, ms | with sureness, ms | times the index | times the index of 92 |");
        System.out.println("| --- | --- | --- | --- | --- |");
        medians.forEach((size, median) -> System.out.printf(
                "| %,d | %.2f | %.0f | %.0f | %.0f |%n",
                size, median[0], median[1], median[1] / median[0], median[1] / unit));
    }

    /** Medians in milliseconds: the index alone, and with its sureness, by turns so that both meet the same machine. */
    private static double[] measure(SortedMap<String, NeedReading> city) {
        var alone = new double[ROUNDS];
        var whole = new double[ROUNDS];
        for (var round = -WARM_UP; round < ROUNDS; round++) {
            var start = busy();
            var index = NeedIndex.of(RULE, city);
            var middle = busy();
            var sureness = Sureness.of(RULE, index, city);
            var end = busy();
            if (sureness.areas().size() != city.size()) {
                throw new IllegalStateException("not every district was computed");
            }
            if (round >= 0) {
                alone[round] = (middle - start) / 1e6;
                whole[round] = (end - start) / 1e6;
            }
        }
        return new double[] {median(alone), median(whole)};
    }

    /** In nanoseconds. */
    private static long busy() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double median(double[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }

    private static SortedMap<String, NeedReading> city(int districts) {
        var random = new Random(districts);
        var city = new TreeMap<String, NeedReading>();
        for (var district = 0; district < districts; district++) {
            var need = random.nextGaussian();
            var now = new ArrayList<Figure>();
            var earlier = new ArrayList<Figure>();
            for (var component = 0; component < RULE.components().size(); component++) {
                var cases = 200 + random.nextInt(6_000);
                var part = Math.clamp(0.12 + 0.05 * need + 0.03 * random.nextGaussian(), 0.005, 0.9);
                now.add(share((int) (part * cases), cases));
                earlier.add(share((int) (part * 0.95 * cases), cases));
            }
            city.put("%05d".formatted(district), new NeedReading(share(1_000, 100), now, earlier));
        }
        return city;
    }

    private static Figure share(int numerator, int denominator) {
        var part = new BigDecimal(numerator);
        var whole = new BigDecimal(denominator);
        var value = part.movePointRight(2).divide(whole, MathContext.DECIMAL128);
        return new Figure.Available(value, part, whole, false, null, null);
    }
}
