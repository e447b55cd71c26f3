package de.ausgleich.measure.paper;

import de.ausgleich.shared.api.Ref;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What everybody may know of a measure. The same whoever asks: no money, no notes, no reasons, no small counts.
 *
 * @param on the day on which it was made
 * @param goals that are agreed, or were: others are not known to everybody
 */
@Schema(name = "MeasureSheet")
public record Sheet(
        PaperMeasure measure,
        LocalDate on,
        List<SheetGoal> goals,
        List<SheetPeriod> periods,
        People reached,
        PaperOutput output,
        List<SheetTarget> targets) {

    /** A goal that it serves. */
    @Schema(name = "SheetGoal")
    public record SheetGoal(String title, Ref area) {}

    /** What was done in a period. */
    @Schema(name = "SheetPeriod")
    public record SheetPeriod(
            String name,
            @Nullable String activities,
            @Nullable String wentWell) {}

    /** @param sentence null where it rests on figures that are not for everybody */
    @Schema(name = "SheetTarget")
    public record SheetTarget(String name, @Nullable String sentence) {}
}
