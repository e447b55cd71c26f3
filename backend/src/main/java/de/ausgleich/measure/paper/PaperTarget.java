package de.ausgleich.measure.paper;

import de.ausgleich.goal.AttainmentAnswer;
import de.ausgleich.goal.AttainmentState;
import de.ausgleich.goal.ResultLevel;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a target of the measure's own is reached.
 *
 * @param display per cent of the way, for people
 * @param sentence all of it in words
 */
public record PaperTarget(
        UUID id,
        String name,
        @Nullable ResultLevel resultLevel,
        AttainmentState state,
        @Nullable String display,
        String sentence) {

    static PaperTarget of(AttainmentAnswer.OfTarget target) {
        return new PaperTarget(
                target.id(), target.name(), target.resultLevel(), target.state(), target.display(), target.sentence());
    }
}
