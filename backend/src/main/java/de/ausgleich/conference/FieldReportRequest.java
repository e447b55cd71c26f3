package de.ausgleich.conference;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A report as somebody writes it. Choices come as text, so that a wrong one is named together with all other faults.
 *
 * @param scheme the installation's where left out
 * @param relation to the indicator; ADDS where left out
 * @param organisation code of the body for which it is written, where somebody acts for several that have the districts; a
 *     report stays with its body
 */
public record FieldReportRequest(
        @NotNull LocalDate date,

        @NotBlank @Schema(implementation = FieldReport.Source.class)
        String source,

        @Nullable String scheme,
        @NotEmpty List<@NotBlank String> districts,
        @NotBlank String topic,
        @Nullable String indicator,

        @NotBlank @Schema(implementation = FieldReport.Kind.class)
        String kind,

        @Nullable @Schema(implementation = FieldReport.Relation.class)
        String relation,

        @NotBlank @Size(max = 5000) String text,
        @Nullable String organisation) {

    String relationOrAdds() {
        return relation == null || relation.isBlank() ? FieldReport.Relation.ADDS.name() : relation;
    }

    @Nullable
    String organisationOrNone() {
        return organisation == null || organisation.isBlank() ? null : organisation.strip();
    }

    @Nullable
    String indicatorOrNone() {
        return indicator == null || indicator.isBlank() ? null : indicator.strip();
    }
}
