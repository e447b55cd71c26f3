package de.ausgleich.warning;

import de.ausgleich.access.CurrentActor;
import de.ausgleich.access.Right;
import de.ausgleich.monitoring.WarningAnswer;
import de.ausgleich.monitoring.WarningAnswers;
import de.ausgleich.monitoring.WarningKey;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;

/** Shows answers with their warnings; notes to those who may answer. */
@Singleton
class StandingAnswers implements WarningAnswers {

    private final AnswerTable stored;
    private final CurrentActor actor;

    StandingAnswers(AnswerTable stored, CurrentActor actor) {
        this.stored = stored;
        this.actor = actor;
    }

    @Override
    @Transactional
    public Map<WarningKey, WarningAnswer> in(String scheme) {
        boolean withNote = actor.get().rights().contains(Right.ANSWER_WARNINGS);
        Map<WarningKey, WarningAnswer> found = new LinkedHashMap<>();
        stored.standing(scheme).forEach(answer -> found.put(answer.key(), answer.shown(withNote)));
        return found;
    }
}
