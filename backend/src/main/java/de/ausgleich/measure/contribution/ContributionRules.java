package de.ausgleich.measure.contribution;

import de.ausgleich.measure.ContributionAnswer.Evidence;
import de.ausgleich.measure.ContributionAnswer.Rating;
import de.ausgleich.measure.MeasureFacts;
import de.ausgleich.measure.MeasureFacts.Served;
import de.ausgleich.shared.api.Choices;
import de.ausgleich.shared.api.Faults;
import de.ausgleich.shared.problem.Problem;
import de.ausgleich.shared.text.Words;
import de.ausgleich.shared.time.BusinessDate;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be wrong with a contribution. */
@Singleton
class ContributionRules {

    private final Validator validator;
    private final BusinessDate businessDate;

    ContributionRules(Validator validator, BusinessDate businessDate) {
        this.validator = validator;
        this.businessDate = businessDate;
    }

    /**
     * @return the hypothesis that is assessed
     * @throws Problem 409 where nothing was said of the effect before, or the measure never started; 400 naming every
     *     fault
     */
    String check(MeasureFacts measure, Served goal, int year, ContributionRequest contribution) {
        LocalDate started = measure.startedOn();
        if (started == null) {
            throw Problem.rule("contribution-not-started");
        }
        String hypothesis = goal.hypothesis();
        if (hypothesis == null) {
            throw Problem.rule("contribution-no-hypothesis");
        }
        Faults faults = new Faults();
        faults.addConstraints(validator, contribution);
        Choices.check("rating", contribution.rating(), Rating.values(), faults);
        Choices.check("evidence", contribution.evidence(), Evidence.values(), faults);
        year(started, Optional.ofNullable(measure.endedOn()), year, contribution.isLast(), faults);
        rubric(contribution, faults);
        faults.refuse();
        return hypothesis;
    }

    private void year(LocalDate started, Optional<LocalDate> ended, int year, boolean atEnd, Faults faults) {
        // Of a measure that runs, the last year of which the last day has come.
        int last = ended.map(LocalDate::getYear)
                .orElse(businessDate.today().plusDays(1).getYear() - 1);
        if (year < started.getYear() || year > last) {
            faults.add("year", "contribution.year");
        }
        if (atEnd && (ended.isEmpty() || year != last)) {
            faults.add("last", "contribution.last");
        }
    }

    private static void rubric(ContributionRequest contribution, Faults faults) {
        Optional<Rating> rating = choice(Rating.values(), contribution.rating());
        Optional<Evidence> evidence = choice(Evidence.values(), contribution.evidence());
        rating.ifPresent(given -> Rubric.missing(
                        given,
                        Words.orNull(contribution.reach()),
                        Words.orNull(contribution.result()),
                        Words.orNull(contribution.plausibility()))
                .forEach(field -> faults.add(field, "contribution.needed")));
        if (rating.filter(Rubric::claims).isPresent() && Words.orNull(contribution.evidence()) == null) {
            faults.add("evidence", "contribution.needed");
        }
        if (rating.isPresent() && evidence.isPresent() && !Rubric.carries(evidence.get(), rating.get())) {
            faults.add("evidence", "contribution.weak");
        }
    }

    private static <E extends Enum<E>> Optional<E> choice(E[] all, @Nullable String name) {
        return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst();
    }
}
