package de.ausgleich.measure.paper;

import de.ausgleich.measure.MeasureAnswer;
import de.ausgleich.measure.MeasureAnswer.PartnerAnswer;
import de.ausgleich.measure.MeasureKind;
import de.ausgleich.measure.MeasureState;
import de.ausgleich.measure.TargetGroup;
import de.ausgleich.shared.api.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which measure a paper is about; nothing internal. */
public record PaperMeasure(
        UUID id,
        MeasureKind kind,
        String title,
        @Nullable String summary,
        Ref organisation,
        List<String> partners,
        List<Ref> districts,
        List<Ref> areas,
        Set<TargetGroup> targetGroups,
        MeasureState state,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate endedOn,
        @Nullable String objective) {

    static PaperMeasure of(MeasureAnswer measure) {
        return new PaperMeasure(
                measure.id(),
                measure.kind(),
                measure.title(),
                measure.summary(),
                measure.organisation(),
                measure.partners().stream().map(PartnerAnswer::name).toList(),
                measure.districts(),
                measure.areas(),
                measure.targetGroups(),
                measure.state(),
                measure.from(),
                measure.to(),
                measure.startedOn(),
                measure.endedOn(),
                measure.objective());
    }
}
