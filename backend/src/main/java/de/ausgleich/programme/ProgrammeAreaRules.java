package de.ausgleich.programme;

import de.ausgleich.district.Area;
import de.ausgleich.district.Districts;
import de.ausgleich.monitoring.SetFigures;
import de.ausgleich.programme.Decision.Kind;
import de.ausgleich.programme.DecisionRequest.EvidenceRequest;
import de.ausgleich.shared.api.Faults;
import de.ausgleich.shared.problem.Problem;
import de.ausgleich.shared.time.BusinessDate;
import de.ausgleich.statistics.Level;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What can be wrong with a programme area and with a decision on it. */
@Singleton
class ProgrammeAreaRules {

    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");
    private static final Pattern LINK = Pattern.compile("https?://\\S+");
    private static final int MOST_YEARS = 5;

    private final Validator validator;
    private final Districts districts;
    private final SetFigures figures;
    private final BusinessDate businessDate;

    ProgrammeAreaRules(Validator validator, Districts districts, SetFigures figures, BusinessDate businessDate) {
        this.validator = validator;
        this.districts = districts;
        this.figures = figures;
        this.businessDate = businessDate;
    }

    /** @throws Problem 400 naming every fault */
    void check(String code, ProgrammeAreaRequest area, String scheme) {
        Faults faults = new Faults();
        if (!CODE.matcher(code).matches()) {
            faults.add("code", "code.pattern");
        }
        faults.addConstraints(validator, area);
        if (!districts.exists(scheme)) {
            faults.add("scheme", "scheme.unknown", scheme);
        } else if (area.districts() != null) {
            checkDistricts(area.districts(), scheme, faults);
        }
        faults.refuse();
    }

    /** @throws Problem 400 naming every fault */
    void check(FiguresPreview preview, String scheme) {
        Faults faults = new Faults();
        faults.addConstraints(validator, preview);
        if (!districts.exists(scheme)) {
            faults.add("scheme", "scheme.unknown", scheme);
        } else if (preview.districts() != null) {
            checkDistricts(preview.districts(), scheme, faults);
        }
        faults.refuse();
    }

    /** @throws Problem 400 naming every fault */
    void check(DistrictsDecisionRequest decision, String scheme) {
        Faults faults = new Faults();
        faults.addConstraints(validator, decision);
        if (decision.districts() != null) {
            checkDistricts(decision.districts(), scheme, faults);
        }
        checkDecision(Kind.DISTRICTS, decision.decision(), scheme, faults);
        faults.refuse();
    }

    private void checkDistricts(List<String> codes, String scheme, Faults faults) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            String code = codes.get(i);
            if (code == null || code.isBlank()) {
                continue;
            }
            Area area = districts.areas(scheme).get(code);
            if (area == null || area.level() != Level.DISTRICT) {
                faults.add("districts[" + i + "]", "district.unknown", code, scheme);
            } else if (!seen.add(code)) {
                faults.add("districts[" + i + "]", "programme-area.district-twice", code);
            }
        }
    }

    /** @throws Problem 400 naming every fault */
    void check(Kind kind, DecisionRequest decision, ProgrammeArea area) {
        Faults faults = new Faults();
        faults.addConstraints(validator, decision);
        checkDecision(kind, decision, area.scheme(), faults);
        LocalDate effective = decision.effective();
        if (kind == Kind.ADMISSION
                && effective != null
                && area.periods().stream().noneMatch(period -> period.holds(effective))) {
            faults.add("effectiveFrom", "programme-area.without-districts", effective);
        }
        faults.refuse();
    }

    private void checkDecision(Kind kind, DecisionRequest decision, String scheme, Faults faults) {
        if (decision.decidedOn() != null && decision.decidedOn().isAfter(businessDate.today())) {
            faults.add("decidedOn", "programme-area.decided-later");
        }
        LocalDate decided = decision.decidedOn();
        if (decided != null
                && (decision.effective().isAfter(decided.plusYears(MOST_YEARS))
                        || decision.effective().isBefore(decided.minusYears(MOST_YEARS)))) {
            faults.add("effectiveFrom", "programme-area.effective-far", MOST_YEARS);
        }
        String link = decision.paperLink();
        if (link != null && !link.isBlank() && !LINK.matcher(link.strip()).matches()) {
            faults.add("paperLink", "contact.website", link);
        }
        List<EvidenceRequest> evidence = decision.evidenceOrNone();
        if (kind != Kind.EXIT && evidence.isEmpty()) {
            faults.add("evidence", "programme-area.no-evidence");
        }
        for (int i = 0; i < evidence.size(); i++) {
            check("evidence[" + i + "]", evidence.get(i), scheme, decided, faults);
            if (evidence.get(i) != null && evidence.indexOf(evidence.get(i)) < i) {
                faults.add("evidence[" + i + "]", "programme-area.evidence-twice");
            }
        }
    }

    private void check(
            String field, EvidenceRequest evidence, String scheme, @Nullable LocalDate decided, Faults faults) {
        if (evidence == null
                || evidence.indicator() == null
                || evidence.indicator().isBlank()
                || evidence.date() == null) {
            return;
        }
        if (!figures.knows(evidence.indicator())) {
            faults.add(field + ".indicator", "indicator.unknown", evidence.indicator());
        } else if (!figures.hasFigures(evidence.indicator(), scheme, evidence.date())) {
            faults.add(field + ".date", "programme-area.no-figure", evidence.indicator(), evidence.date());
        } else if (decided != null && evidence.date().isAfter(decided)) {
            faults.add(field + ".date", "programme-area.evidence-later", evidence.date());
        }
    }
}
