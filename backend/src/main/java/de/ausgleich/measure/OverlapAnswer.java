package de.ausgleich.measure;

import de.ausgleich.shared.api.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Measures that address the same target group in the same district at the same time.
 *
 * @param measures two or more, by title
 */
@Schema(name = "OverlapInDistrict")
public record OverlapAnswer(Ref district, TargetGroup targetGroup, List<There> measures) {

    /** One of them. */
    @Schema(name = "OverlappingMeasure")
    public record There(
            UUID id,
            String title,
            Ref organisation,
            MeasureState state,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}
}
