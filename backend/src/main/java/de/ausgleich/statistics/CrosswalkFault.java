package de.ausgleich.statistics;

import static java.util.stream.Collectors.groupingBy;

import de.ausgleich.statistics.Crosswalk.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * One thing that keeps rows from being a crosswalk.
 *
 * @param row index of the row that it is about, from 0; −1 where it is about a district as a whole
 * @param district code of the district that it is about, of the older or the newer scheme
 * @param sum of a district's weights, where that is the trouble; else 0
 */
public record CrosswalkFault(Kind kind, int row, String district, BigDecimal sum) {

    /** Parts may miss the whole by so much: shares are told with three decimals. */
    static final BigDecimal TOLERANCE = new BigDecimal("0.001");

    public enum Kind {
        /** No district of the older scheme has this code. */
        UNKNOWN_FROM,
        /** No district of the newer scheme has this code. */
        UNKNOWN_TO,
        /** The same pair of districts stands in a row above. */
        DOUBLE,
        /** A weight is a share above 0 and at most 1. */
        WEIGHT,
        /** The weights of an older district do not add up to 1. */
        SUM,
        /** It is not said where an older district went. */
        FROM_LEFT_OUT,
        /** It is not said what a newer district was made from. */
        TO_LEFT_OUT
    }

    /** Every fault: row by row first, then of the older districts, then of the newer ones. */
    static List<CrosswalkFault> in(Set<String> older, Set<String> newer, List<Row> rows) {
        var faults = new ArrayList<CrosswalkFault>();
        var pairs = new HashSet<List<String>>();
        for (var at = 0; at < rows.size(); at++) {
            addRowFaults(at, rows.get(at), older, newer, pairs, faults);
        }
        addSumFaults(older, rows, faults);
        missing(older, rows.stream().map(Row::from).toList())
                .forEach(code -> faults.add(of(Kind.FROM_LEFT_OUT, -1, code)));
        missing(newer, rows.stream().map(Row::to).toList()).forEach(code -> faults.add(of(Kind.TO_LEFT_OUT, -1, code)));
        return faults;
    }

    private static void addRowFaults(
            int at, Row row, Set<String> older, Set<String> newer, Set<List<String>> pairs, List<CrosswalkFault> all) {
        if (!older.contains(row.from())) {
            all.add(of(Kind.UNKNOWN_FROM, at, row.from()));
        }
        if (!newer.contains(row.to())) {
            all.add(of(Kind.UNKNOWN_TO, at, row.to()));
        }
        if (!pairs.add(List.of(row.from(), row.to()))) {
            all.add(of(Kind.DOUBLE, at, row.from()));
        }
        if (!isShare(row.weight())) {
            all.add(of(Kind.WEIGHT, at, row.from()));
        }
    }

    /** Where a weight is none, the sum says nothing more. */
    private static void addSumFaults(Set<String> older, List<Row> rows, List<CrosswalkFault> all) {
        Map<String, List<BigDecimal>> weights = rows.stream()
                .filter(row -> older.contains(row.from()))
                .collect(groupingBy(
                        Row::from,
                        LinkedHashMap::new,
                        java.util.stream.Collectors.mapping(Row::weight, java.util.stream.Collectors.toList())));
        weights.forEach((code, parts) -> {
            var sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            var isWhole = sum.subtract(BigDecimal.ONE).abs().compareTo(TOLERANCE) <= 0;
            if (!isWhole && parts.stream().allMatch(CrosswalkFault::isShare)) {
                all.add(new CrosswalkFault(Kind.SUM, -1, code, sum));
            }
        });
    }

    private static boolean isShare(BigDecimal weight) {
        return weight.signum() > 0 && weight.compareTo(BigDecimal.ONE) <= 0;
    }

    private static Set<String> missing(Set<String> all, List<String> named) {
        var missing = new TreeSet<>(all);
        named.forEach(missing::remove);
        return missing;
    }

    private static CrosswalkFault of(Kind kind, int row, String district) {
        return new CrosswalkFault(kind, row, district, BigDecimal.ZERO);
    }
}
