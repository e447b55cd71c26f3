package de.ausgleich.observation.delivery;

import static de.ausgleich.observation.delivery.FindingType.WRONG_SCHEME;

import de.ausgleich.statistics.Level;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Whether codes and names fit another district scheme clearly better: the same numbers can be other
 * areas there, and every figure would come to stand in a wrong place.
 */
final class SchemeCheck {

    /** Nearly all rows must fit the other scheme. */
    private static final double GOOD_FIT = 0.9;
    /** So much better must the other scheme fit by codes, or by codes and names together. */
    private static final double CLEARLY = 0.15;

    /** A file that fits here too can only be of another scheme when it is no mere part of this one. */
    private static final double WHOLE = 0.5;
    /** By codes alone so many districts must match: a few numbers fit many schemes by chance. */
    private static final int FEWEST_BY_CODES = 5;
    /** So many more rows must match there than here, lest one slip of the pen be taken for another scheme. */
    private static final int FEWEST_MISFITS = 3;

    private SchemeCheck() {}

    /** How well rows fit a scheme: of the rows and the scheme's districts together, those that match. */
    private record Fit(String scheme, long matching, double rows, double overlap) {

        boolean isClearlyBetterThan(Fit own) {
            var byDistricts = matching >= FEWEST_BY_CODES
                    && overlap >= GOOD_FIT
                    && overlap - own.overlap >= CLEARLY
                    && !own.isPart();
            var byMisfits = matching - own.matching >= FEWEST_MISFITS && rows >= GOOD_FIT && own.rows <= 0.5;
            return byDistricts || byMisfits;
        }

        /** Every row fits, and most districts are not there: an office has sent a part of them. */
        boolean isPart() {
            return rows >= GOOD_FIT && overlap < WHOLE;
        }
    }

    /** Whether the file is of another scheme; then what else is wrong with its districts is no news. */
    static boolean check(DeliveredTable delivered, Catalogue catalogue, Findings findings) {
        var areas = delivered.rows().stream()
                .filter(row -> row.place() instanceof Place.District || row.place() instanceof Place.Unknown)
                .filter(row -> !row.code().isEmpty())
                .toList();
        if (areas.isEmpty() || catalogue.otherSchemes().isEmpty()) {
            return false;
        }
        var names = catalogue.of(Level.DISTRICT).stream()
                .collect(Collectors.toMap(KnownDistrict::code, KnownDistrict::name));
        var own = fit(catalogue.scheme(), names, areas);
        var better = catalogue.otherSchemes().entrySet().stream()
                .map(other -> fit(other.getKey(), other.getValue(), areas))
                .filter(other -> other.isClearlyBetterThan(own))
                .max(Comparator.comparingDouble(Fit::overlap));
        better.ifPresent(other -> report(delivered, firstMisfit(areas, names), own, other, findings));
        return better.isPresent();
    }

    private static void report(DeliveredTable delivered, DataRow row, Fit own, Fit other, Findings findings) {
        findings.add(
                WRONG_SCHEME,
                row.line(),
                delivered.districtHeader(),
                row.code(),
                "scheme",
                other.scheme(),
                Findings.figure(other.matching()),
                own.scheme(),
                Findings.figure(own.matching()));
    }

    private static Fit fit(String scheme, Map<String, String> names, List<DataRow> rows) {
        var byNumber = byNumber(names);
        var different = rows.stream()
                .collect(Collectors.toMap(DataRow::code, row -> row, (first, again) -> first, TreeMap::new));
        var matching = different.values().stream()
                .filter(row -> matches(row, byNumber))
                .count();
        var together = different.size() + names.size() - matching;
        return new Fit(scheme, matching, (double) matching / different.size(), (double) matching / together);
    }

    private static boolean matches(DataRow row, Map<String, Map.Entry<String, String>> byNumber) {
        var area = byNumber.get(number(row.code()));
        return area != null && DistrictNames.agree(row.name(), area.getValue(), area.getKey());
    }

    private static DataRow firstMisfit(List<DataRow> rows, Map<String, String> names) {
        var byNumber = byNumber(names);
        return rows.stream().filter(row -> !matches(row, byNumber)).findFirst().orElse(rows.getFirst());
    }

    private static Map<String, Map.Entry<String, String>> byNumber(Map<String, String> names) {
        return names.entrySet().stream()
                .collect(Collectors.toMap(area -> number(area.getKey()), area -> area, (one, other) -> one));
    }

    private static String number(String code) {
        return code.replaceFirst("[.,]0+$", "").replaceFirst("^0+(?=.)", "");
    }
}
