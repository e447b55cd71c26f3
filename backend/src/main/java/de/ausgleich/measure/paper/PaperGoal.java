package de.ausgleich.measure.paper;

import de.ausgleich.measure.MeasureAnswer.GoalServed;
import de.ausgleich.shared.api.Ref;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A goal that the measure serves. @param hypothesis how it is supposed to have an effect on it */
public record PaperGoal(
        UUID id, String title, Ref area, @Nullable String hypothesis) {

    static PaperGoal of(GoalServed goal) {
        return new PaperGoal(goal.id(), goal.title(), goal.area(), goal.hypothesis());
    }
}
