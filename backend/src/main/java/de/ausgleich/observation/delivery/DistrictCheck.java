package de.ausgleich.observation.delivery;

import static de.ausgleich.observation.delivery.FindingType.DUPLICATE_DISTRICT;
import static de.ausgleich.observation.delivery.FindingType.NAME_DIFFERS;
import static de.ausgleich.observation.delivery.FindingType.UNKNOWN_DISTRICT;

import java.util.HashMap;

/** Whether every row is about a district of the scheme, and each district is there once. */
final class DistrictCheck {

    private final DeliveredTable delivered;
    private final Catalogue catalogue;
    private final Findings findings;
    private final MeantDistrict meant;

    private DistrictCheck(DeliveredTable delivered, Catalogue catalogue, Findings findings) {
        this.delivered = delivered;
        this.catalogue = catalogue;
        this.findings = findings;
        this.meant = new MeantDistrict(delivered, catalogue);
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
        var correction = meant.of(row, text).orElse(null);
        if (correction == null) {
            findings.add(UNKNOWN_DISTRICT, row.line(), column, text, "plain", text, catalogue.scheme());
        } else {
            var safe = meant.isDelivered(row, correction) ? null : correction;
            findings.add(
                    safe,
                    UNKNOWN_DISTRICT,
                    row.line(),
                    column,
                    text,
                    "suggestion",
                    text,
                    correction.to(),
                    meant.name(correction));
        }
    }

    private void name(DataRow row) {
        if (!(row.place() instanceof Place.District(var district))
                || DistrictNames.agree(row.name(), district.name(), district.code())) {
            return;
        }
        var column = delivered.mapping().nameColumn();
        var owner = meant.named(row.name());
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
