package de.ausgleich.goal;

import de.ausgleich.goal.GoalRequest.ParticipantRequest;
import de.ausgleich.organisation.OrganisationService;
import de.ausgleich.shared.api.Choices;
import de.ausgleich.shared.api.Faults;
import de.ausgleich.shared.problem.Problem;
import de.ausgleich.shared.text.Words;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What can be wrong with a goal. */
@Singleton
class GoalRules {

    private final Validator validator;
    private final OrganisationService organisations;
    private final FrameworkService frameworks;

    GoalRules(Validator validator, OrganisationService organisations, FrameworkService frameworks) {
        this.validator = validator;
        this.organisations = organisations;
        this.frameworks = frameworks;
    }

    /**
     * @param known bodies that the goal names already, in sight or not
     * @throws Problem 400 naming every fault
     */
    void check(GoalRequest goal, Set<String> known) {
        Faults faults = new Faults();
        faults.addConstraints(validator, goal);
        Choices.check("kind", goal.kind(), GoalKind.values(), faults);
        Choices.check("level", goal.level(), BalanceLevel.values(), faults);
        Choices.check("concern", goal.concern(), Concern.values(), faults);
        checkBody("responsible.organisation", goal.responsibleOrNone().organisation(), known, faults);
        if (GoalKind.RECOMMENDATION.name().equals(goal.kind()) && isNone(goal.addressedTo())) {
            faults.add("addressedTo", "goal.addressed-to");
        }
        List<ParticipantRequest> participants = goal.participantsOrNone();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < participants.size(); i++) {
            if (participants.get(i) != null) {
                check("participants[" + i + "]", participants.get(i), known, seen, faults);
            }
        }
        checkFrameworks(goal.frameworksOrNone(), faults);
        faults.refuse();
    }

    private void check(
            String field, ParticipantRequest participant, Set<String> known, Set<String> seen, Faults faults) {
        Choices.check(field + ".stance", participant.stance(), Stance.values(), faults);
        String body = Words.orNull(participant.organisation());
        String name = Words.orNull(participant.name());
        if ((body == null) == (name == null)) {
            faults.add(field + ".organisation", "goal.body-or-name");
            return;
        }
        checkBody(field + ".organisation", body, known, faults);
        String who = body == null ? String.valueOf(name) : body;
        if (!seen.add(who)) {
            faults.add(field + ".organisation", "catalogue.twice", who);
        }
    }

    private void checkBody(String field, @Nullable String code, Set<String> known, Faults faults) {
        if (code != null
                && !code.isBlank()
                && !known.contains(code.strip())
                && organisations.find(code.strip()).isEmpty()) {
            faults.add(field, "goal.organisation", code);
        }
    }

    private void checkFrameworks(List<String> codes, Faults faults) {
        Set<String> all = frameworks.all().stream().map(Framework::code).collect(Collectors.toSet());
        for (int i = 0; i < codes.size(); i++) {
            if (codes.get(i) != null && !codes.get(i).isBlank() && !all.contains(codes.get(i))) {
                faults.add("frameworks[" + i + "]", "framework.unknown", codes.get(i));
            }
        }
    }

    /** @throws Problem 400 naming all that is missing */
    void requireComplete(Goal goal) {
        Faults faults = new Faults();
        require("why", goal.why != null, faults);
        require("level", goal.level != null, faults);
        require("concern", goal.concern != null, faults);
        require("residents.tookPart", goal.residentsTookPart != null, faults);
        require("residents.words", goal.residentsWords != null, faults);
        faults.refuse();
    }

    private static void require(String field, boolean isThere, Faults faults) {
        if (!isThere) {
            faults.add(field, "goal.needed-to-propose");
        }
    }

    private static boolean isNone(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
