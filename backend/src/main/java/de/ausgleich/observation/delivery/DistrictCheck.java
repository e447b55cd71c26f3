package de.ausgleich.observation.delivery;

import static de.ausgleich.observation.delivery.FindingType.DUPLICATE_DISTRICT;
import static de.ausgleich.observation.delivery.FindingType.NAME_DIFFERS;
import static de.ausgleich.observation.delivery.FindingType.UNKNOWN_DISTRICT;

import de.ausgleich.statistics.Level;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Whether every row is about a district of the scheme, and each district is there once. */
final class DistrictCheck {

    private final DeliveredTable delivered;
    private final Catalogue catalogue;
    private final PlaceFinder places;
    private final Findings findings;
    private final Map<String, KnownDistrict> byName = new HashMap<>();

    private DistrictCheck(DeliveredTable delivered, Catalogue catalogue, Findings findings) {
        this.delivered = delivered;
        this.catalogue = catalogue;
        this.places = new PlaceFinder(catalogue);
        this.findings = findings;
        catalogue
                .of(Level.DISTRICT)
                .forEach(district -> byName.putIfAbsent(Wording.normalised(district.name()), district));
    }

    static void check(DeliveredTable delivered, Catalogue catalogue, Findings findings) {
        var check = new DistrictCheck(delivered, catalogue, findings);
        var isOtherScheme = SchemeCheck.check(delivered, catalogue, findings);
        check.refuseUnknown();
        if (!isOtherScheme) {
            delivered.rows().forEach(check::unknown);
            delivered.rows().forEach(check::name);
            MissingDistricts.check(delivered, catalogue, findings);
        }
        check.duplicates();
    }

    private void refuseUnknown() {
        delivered.rows().stream()
                .filter(row -> row.place() instanceof Place.Unknown)
                .forEach(row -> row.entries().forEach(findings::refuse));
    }

    private void unknown(DataRow row) {
        if (!(row.place() instanceof Place.Unknown(var text))) {
            return;
        }
        var column = delivered.districtHeader();
        var meant = meant(row);
        if (meant.isPresent()) {
            var district = meant.get();
            findings.add(
                    UNKNOWN_DISTRICT, row.line(), column, text, "suggestion", text, district.code(), district.name());
        } else {
            findings.add(UNKNOWN_DISTRICT, row.line(), column, text, "plain", text, catalogue.scheme());
        }
    }

    /** The district that has the row's name, or whose code comes out when letters are read as digits. */
    private Optional<KnownDistrict> meant(DataRow row) {
        var named = named(row.name()).or(() -> named(row.code()));
        var digits = row.code().replaceAll("[Oo]", "0").replaceAll("[lI]", "1");
        return named.or(() -> places.byCode(digits));
    }

    private Optional<KnownDistrict> named(String name) {
        return Optional.ofNullable(byName.get(Wording.normalised(name)));
    }

    private void name(DataRow row) {
        if (!(row.place() instanceof Place.District(var district))
                || DistrictNames.agree(row.name(), district.name(), district.code())) {
            return;
        }
        var column = delivered.mapping().nameColumn();
        var owner = named(row.name());
        findings.add(
                NAME_DIFFERS,
                row.line(),
                column,
                row.name(),
                owner.isPresent() ? "other" : "plain",
                district.code(),
                district.name(),
                row.name(),
                owner.map(KnownDistrict::code).orElse(""));
    }

    /** Which of two rows is right nobody can tell; the first stands, so that each later one can name it. */
    private void duplicates() {
        record Figure(String area, String variable) {}
        var firstLines = new HashMap<Figure, Integer>();
        for (var row : delivered.rows()) {
            Integer first = null;
            for (var entry : row.entries()) {
                var area = entry.area();
                if (area.isEmpty() || entry.variable() == null || isOtherDate(entry)) {
                    continue;
                }
                var earlier = firstLines.putIfAbsent(
                        new Figure(area.get(), entry.variable().code()), row.line());
                if (earlier != null) {
                    findings.refuse(entry);
                    first = earlier;
                }
            }
            if (first != null) {
                duplicate(row, first);
            }
        }
    }

    /** A long table can hold several dates; a figure of another date is refused already and no second one. */
    private boolean isOtherDate(Entry entry) {
        return delivered.mapping().dateColumn() != null && findings.isRefused(entry);
    }

    private void duplicate(DataRow row, int first) {
        var label = row.code().isEmpty() ? row.name() : row.code();
        findings.add(
                DUPLICATE_DISTRICT,
                row.line(),
                delivered.districtHeader(),
                label,
                "line",
                label,
                Findings.figure(first));
    }
}
