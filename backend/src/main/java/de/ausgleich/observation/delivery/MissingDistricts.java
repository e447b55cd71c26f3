package de.ausgleich.observation.delivery;

import static de.ausgleich.observation.delivery.FindingType.MISSING_DISTRICT;
import static de.ausgleich.observation.delivery.FindingType.MISSING_VALUE;

import de.ausgleich.statistics.Level;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Districts of the scheme that the file has no row for. */
final class MissingDistricts {

    private final DeliveredTable delivered;
    private final Catalogue catalogue;
    private final Findings findings;
    private final Map<String, Integer> lines = new HashMap<>();

    private MissingDistricts(DeliveredTable delivered, Catalogue catalogue, Findings findings) {
        this.delivered = delivered;
        this.catalogue = catalogue;
        this.findings = findings;
        for (var row : delivered.rows()) {
            if (row.place() instanceof Place.District(var district)) {
                lines.putIfAbsent(district.code(), row.line());
            }
        }
    }

    static void check(DeliveredTable delivered, Catalogue catalogue, Findings findings) {
        var check = new MissingDistricts(delivered, catalogue, findings);
        check.districts();
        if (delivered.mapping().layout() == Layout.LONG) {
            check.values();
        }
    }

    private void districts() {
        var expected = delivered.headers().line() + 1;
        for (var district : catalogue.of(Level.DISTRICT)) {
            var line = lines.get(district.code());
            if (line == null) {
                findings.add(
                        MISSING_DISTRICT,
                        expected,
                        delivered.districtHeader(),
                        district.code(),
                        "row",
                        district.code(),
                        district.name());
            } else {
                expected = line + 1;
            }
        }
    }

    /** A district that a long table has for one variable and not for another. */
    private void values() {
        for (var variable : delivered.variables()) {
            var present = delivered.districtsOf(variable);
            for (var code : missing(present)) {
                findings.add(
                        MISSING_VALUE,
                        lines.get(code),
                        delivered.districtHeader(),
                        code,
                        "row",
                        code,
                        Findings.name(variable));
            }
        }
    }

    private Set<String> missing(Set<String> present) {
        var missing = new HashSet<>(lines.keySet());
        missing.removeAll(present);
        return new TreeSet<>(missing);
    }
}
