package de.ausgleich.measure.documentation;

import de.ausgleich.goal.MetricType;
import de.ausgleich.measure.MeasureTargets.Counted;
import de.ausgleich.shared.api.Faults;
import de.ausgleich.shared.problem.Problem;
import de.ausgleich.shared.text.Words;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What can be wrong with what is written of a period. */
@Singleton
class DocumentationRules {

    private final Validator validator;

    DocumentationRules(Validator validator) {
        this.validator = validator;
    }

    /**
     * @param targets the measure's own
     * @throws Problem 400 naming every fault, what is missing to submit it included
     */
    void check(DocumentationRequest sent, List<Counted> targets) {
        Faults faults = new Faults();
        faults.addConstraints(validator, sent);
        checkValues(sent.values(), targets, faults);
        if (sent.submits()) {
            requireComplete(Words.orNull(sent.activities()), sent.reached(), sent.cost(), faults);
        }
        faults.refuse();
    }

    /** @throws Problem 400 naming all that is missing to submit it */
    void requireComplete(Entry entry) {
        Faults faults = new Faults();
        requireComplete(entry.activities, entry.reached, entry.cost, faults);
        faults.refuse();
    }

    /** @throws Problem 400 without a comment */
    void check(DocumentationReturn why) {
        Faults faults = new Faults();
        faults.addConstraints(validator, why);
        faults.refuse();
    }

    private static void requireComplete(
            @Nullable String activities, @Nullable Integer reached, @Nullable BigDecimal cost, Faults faults) {
        require("activities", activities, faults);
        require("reached", reached, faults);
        require("cost", cost, faults);
    }

    private static void require(String field, @Nullable Object value, Faults faults) {
        if (value == null) {
            faults.add(field, "documentation.needed-to-submit");
        }
    }

    private static void checkValues(
            @Nullable List<DocumentationRequest.Value> values, List<Counted> targets, Faults faults) {
        if (values == null) {
            return;
        }
        Map<UUID, Counted> known = targets.stream().collect(Collectors.toMap(Counted::id, Function.identity()));
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < values.size(); i++) {
            DocumentationRequest.Value value = values.get(i);
            if (value == null || value.target() == null) {
                continue;
            }
            String field = "values[" + i + "].";
            Counted target = known.get(value.target());
            if (target == null) {
                faults.add(field + "target", "documentation.target", value.target());
            } else if (!seen.add(value.target())) {
                faults.add(field + "target", "documentation.target-twice", target.name());
            } else {
                check(field, value, target, faults);
            }
        }
    }

    private static void check(String field, DocumentationRequest.Value value, Counted target, Faults faults) {
        BigDecimal whole = value.denominator();
        checkCounted(field + "numerator", value.numerator(), faults);
        checkCounted(field + "denominator", whole, faults);
        if (target.type() == MetricType.COUNT && whole != null) {
            faults.add(field + "denominator", "documentation.no-whole", target.name());
        }
        if (target.type() == MetricType.SHARE && whole == null) {
            faults.add(field + "denominator", "documentation.whole", target.name());
        }
        if (target.type() == MetricType.SHARE
                && whole != null
                && value.numerator() != null
                && value.numerator().compareTo(whole) > 0) {
            faults.add(field + "numerator", "documentation.more-than-whole", target.name());
        }
    }

    private static void checkCounted(String field, @Nullable BigDecimal number, Faults faults) {
        if (number != null && number.stripTrailingZeros().scale() > 0) {
            faults.add(field, "documentation.counted");
        }
    }
}
