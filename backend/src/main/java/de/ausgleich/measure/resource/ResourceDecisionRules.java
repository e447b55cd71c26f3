package de.ausgleich.measure.resource;

import de.ausgleich.shared.api.Choices;
import de.ausgleich.shared.api.Faults;
import de.ausgleich.shared.problem.Problem;
import de.ausgleich.shared.text.Words;
import de.ausgleich.shared.time.BusinessDate;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What can be wrong with a decision. */
@Singleton
class ResourceDecisionRules {

    private static final Pattern LINK = Pattern.compile("https://[^\\s/]+\\S*");

    private final Validator validator;
    private final BusinessDate businessDate;

    ResourceDecisionRules(Validator validator, BusinessDate businessDate) {
        this.validator = validator;
        this.businessDate = businessDate;
    }

    /** @throws Problem 400 naming every fault */
    void check(ResourceDecisionRequest decision) {
        Faults faults = new Faults();
        faults.addConstraints(validator, decision);
        Choices.check("outcome", decision.outcome(), Outcome.values(), faults);
        amounts(decision, faults);
        dates(decision, faults);
        String link = Words.orNull(decision.link());
        if (link != null && !LINK.matcher(link).matches()) {
            faults.add("link", "resource-decision.link", link);
        }
        faults.refuse();
    }

    private static void amounts(ResourceDecisionRequest decision, Faults faults) {
        boolean something = isAmount(decision.money()) || isAmount(decision.staff());
        if (Outcome.REFUSED.name().equals(decision.outcome())) {
            if (something) {
                faults.add("money", "resource-decision.refused");
            }
        } else if (!something && decision.money() != null && decision.staff() != null) {
            faults.add("money", "resource-decision.amount");
        }
    }

    private void dates(ResourceDecisionRequest decision, Faults faults) {
        LocalDate today = businessDate.today();
        LocalDate met = decision.conditionsMetOn();
        if (decision.date() != null && decision.date().isAfter(today)) {
            faults.add("date", "resource-decision.future");
        }
        if (met == null) {
            return;
        }
        if (Words.orNull(decision.conditions()) == null) {
            faults.add("conditionsMetOn", "resource-decision.no-conditions");
        } else if (met.isAfter(today)) {
            faults.add("conditionsMetOn", "resource-decision.future");
        } else if (decision.date() != null && met.isBefore(decision.date())) {
            faults.add("conditionsMetOn", "resource-decision.met-before");
        }
    }

    private static boolean isAmount(@Nullable BigDecimal amount) {
        return amount != null && amount.signum() > 0;
    }
}
