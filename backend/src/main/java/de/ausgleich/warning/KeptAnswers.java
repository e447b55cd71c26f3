package de.ausgleich.warning;

import de.ausgleich.access.Right;
import de.ausgleich.audit.Kept;
import de.ausgleich.shared.persistence.Identifiers;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** The history of answers, for those who may answer. */
final class KeptAnswers {

    private KeptAnswers() {}

    @Produces
    @Singleton
    static Kept answers(AnswerTable stored) {
        return new Kept(
                AnswerService.OBJECT, List.of(AnswerService.OBJECT), Right.ANSWER_WARNINGS, id -> Identifiers.of(id)
                        .flatMap(stored::find)
                        .isPresent());
    }
}
