package de.ausgleich.measure;

import de.ausgleich.goal.ResultLevel;
import de.ausgleich.goal.TargetAnswer;
import de.ausgleich.goal.TargetsOfMeasures;
import de.ausgleich.measure.MeasureAnswer.Missing;
import de.ausgleich.measure.MeasureAnswer.Readiness;
import de.ausgleich.shared.api.Language;
import de.ausgleich.shared.text.Texts;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a measure needs before it starts: an objective of its own, a goal that it serves with what is supposed of its
 * effect, a target with baseline and due date, one of them an outcome, and resources.
 */
@Singleton
class StartRules {

    private static final Texts TEXTS = new Texts("messages/measures");

    private final TargetsOfMeasures targets;
    private final StartGate gate;
    private final Language language;

    StartRules(TargetsOfMeasures targets, StartGate gate, Language language) {
        this.targets = targets;
        this.gate = gate;
        this.language = language;
    }

    Readiness of(Measure measure, MeasureFacts facts) {
        List<StartRule> broken = broken(measure);
        if (!gate.of(facts).lets()) {
            broken.add(StartRule.RESOURCES);
        }
        Locale locale = language.locale();
        return new Readiness(
                broken.isEmpty(),
                broken.stream()
                        .map(rule -> new Missing(rule, TEXTS.in(locale, "start." + rule)))
                        .toList());
    }

    /** Without the question of resources, which has an answer of its own. */
    List<StartRule> broken(Measure measure) {
        List<TargetAnswer> set = targets.measured(measure.id);
        List<StartRule> broken = new ArrayList<>();
        require(measure.objective != null, StartRule.OBJECTIVE, broken);
        require(!measure.goals.isEmpty(), StartRule.GOAL, broken);
        require(measure.goals.stream().allMatch(goal -> goal.hypothesis() != null), StartRule.HYPOTHESIS, broken);
        require(!set.isEmpty(), StartRule.TARGET, broken);
        require(
                set.isEmpty() || set.stream().anyMatch(target -> target.resultLevel() != ResultLevel.OUTPUT),
                StartRule.OUTCOME_TARGET,
                broken);
        require(targets.fitBaselines(MeasureTargets.bearer(measure)), StartRule.BASELINE, broken);
        require(!measure.districts.isEmpty(), StartRule.DISTRICT, broken);
        require(measure.from != null && measure.to != null, StartRule.PERIOD, broken);
        return broken;
    }

    private static void require(boolean isThere, StartRule rule, List<StartRule> broken) {
        if (!isThere) {
            broken.add(rule);
        }
    }
}
