package de.ausgleich.measure.resource;

import de.ausgleich.shared.api.Choices;
import de.ausgleich.shared.api.Faults;
import de.ausgleich.shared.problem.Problem;
import de.ausgleich.shared.time.BusinessDate;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.time.LocalDate;

/** What can be wrong with a funding. */
@Singleton
class FundingRules {

    private final Validator validator;
    private final BusinessDate businessDate;

    FundingRules(Validator validator, BusinessDate businessDate) {
        this.validator = validator;
        this.businessDate = businessDate;
    }

    /** @throws Problem 400 naming every fault */
    void check(FundingRequest funding) {
        Faults faults = new Faults();
        faults.addConstraints(validator, funding);
        Choices.check("kind", funding.kind(), FundingKind.values(), faults);
        LocalDate from = funding.from();
        LocalDate due = funding.proofDue();
        LocalDate sent = funding.proofSentOn();
        if (from != null && funding.to() != null && funding.to().isBefore(from)) {
            faults.add("to", "funding.ends-before-start");
        }
        if (from != null && due != null && due.isBefore(from)) {
            faults.add("proofDue", "funding.proof-before-start");
        }
        if (sent != null && sent.isAfter(businessDate.today())) {
            faults.add("proofSentOn", "funding.future");
        } else if (sent != null && from != null && sent.isBefore(from)) {
            faults.add("proofSentOn", "funding.proof-before-start");
        }
        faults.refuse();
    }
}
