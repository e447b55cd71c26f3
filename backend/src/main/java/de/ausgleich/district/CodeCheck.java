package de.ausgleich.district;

import de.ausgleich.district.AreaFinding.Proposal;
import de.ausgleich.district.AreaFinding.Type;
import de.ausgleich.shared.problem.Violation;
import de.ausgleich.statistics.Level;
import java.util.ArrayList;
import java.util.List;

/** Holds the codes of a file against those of the scheme: which come, which go, which stay without a boundary. */
final class CodeCheck {

    private final AreaChange change;
    private final AreaSource source;
    private final List<AreaFinding> findings = new ArrayList<>();

    private CodeCheck(AreaChange change, AreaSource source) {
        this.change = change;
        this.source = source;
    }

    static List<AreaFinding> of(AreaChange change, AreaSource source) {
        CodeCheck check = new CodeCheck(change, source);
        if (!change.before().isEmpty()) {
            check.come();
            check.go();
        }
        if (source.hasBoundaries()) {
            check.stayWithout();
        }
        return check.findings;
    }

    private void come() {
        source.delivered().stream()
                .filter(area -> !change.before().containsKey(area.code()))
                .forEach(area -> warn(
                        Type.UNKNOWN_CODE, area.code(), area.place() + ".code", "area.comes", "area-proposal.comes"));
    }

    private void go() {
        change.removed().stream()
                .sorted()
                .forEach(code -> warn(Type.MISSING_CODE, code, "", "area.goes", "area-proposal.goes"));
    }

    private void stayWithout() {
        change.after().values().stream()
                .filter(bounded -> bounded.area().level() == Level.DISTRICT && bounded.boundary() == null)
                .forEach(bounded -> warn(
                        Type.MISSING_CODE,
                        bounded.area().code(),
                        "",
                        "area.without-boundary",
                        "area-proposal.without-boundary"));
    }

    private void warn(Type type, String code, String place, String key, String proposal) {
        findings.add(new AreaFinding(
                AreaSeverity.WARNING, type, code, null, Violation.of(place, key, code), Proposal.of(proposal)));
    }
}
