package de.ausgleich.measure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A measure as somebody wants it. An idea needs title, district and organisation alone. Choices are texts here, so that
 * a wrong one is named together with all other faults.
 *
 * @param kind MEASURE where left out
 * @param summary what is done, in words for everybody
 * @param organisation that does it; the own body where left out
 * @param managed false to recommend it to another department: it is shown and not managed; true where left out
 * @param recommendedTo the department to which it is recommended
 * @param responsible code of the department that is responsible in the city
 * @param scheme of the districts; where left out, the installation's
 * @param objective what the measure itself is to reach
 * @param outputUnit what it brings about, such as courses
 * @param expectedReach how many people it is to reach
 * @param cost planned in all, in euros
 * @param extraMoney what it needs beside the organisation's own means, in euros
 * @param extraStaff the same in full-time equivalents
 * @param rhythm how often what was done is written down; QUARTERLY where left out
 * @param internalNote for the planning and the organisation alone
 */
public record MeasureRequest(
        @Schema(implementation = MeasureKind.class) @Nullable
        String kind,

        @NotBlank @Size(max = 300) String title,
        @Size(max = 2000) @Nullable String summary,
        @Nullable String organisation,
        @Nullable Boolean managed,
        @Size(max = 300) @Nullable String recommendedTo,
        @Valid @Nullable @Size(max = 50) List<@NotNull PartnerRequest> partners,
        @Nullable String responsible,
        @Nullable String scheme,
        @Nullable @Size(max = 200) List<@NotBlank String> districts,

        @Schema(type = SchemaType.ARRAY, implementation = TargetGroup.class) @Nullable @Size(max = 20)
        List<@NotBlank String> targetGroups,

        @Size(max = 300) @Nullable String targetGroupWords,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Size(max = 1000) @Nullable String objective,
        @Size(max = 100) @Nullable String outputUnit,
        @Min(0) @Nullable Integer expectedOutput,
        @Min(0) @Nullable Integer expectedReach,

        @DecimalMin("0") @Digits(integer = 12, fraction = 2) @Nullable
        BigDecimal cost,

        @Valid @Nullable @Size(max = 30) List<@NotNull SourceRequest> sources,

        @DecimalMin("0") @Digits(integer = 12, fraction = 2) @Nullable
        BigDecimal extraMoney,

        @DecimalMin("0") @Digits(integer = 6, fraction = 2) @Nullable
        BigDecimal extraStaff,

        @Schema(implementation = Rhythm.class) @Nullable String rhythm,

        @Valid @Nullable @Size(max = 20) List<@NotNull GoalRequest> goals,
        @Size(max = 5000) @Nullable String internalNote) {

    /** Who takes part: either a body by its code, or somebody else by name. */
    @Schema(name = "MeasurePartnerRequest")
    public record PartnerRequest(
            @Nullable String organisation,
            @Size(max = 300) @Nullable String name) {}

    /** Where a part of the money is to come from. @param amount in euros */
    @Schema(name = "MeasureSourceRequest")
    public record SourceRequest(
            @NotBlank @Schema(implementation = SourceKind.class)
            String kind,

            @Size(max = 300) @Nullable String name,

            @NotNull @DecimalMin("0") @Digits(integer = 12, fraction = 2)
            BigDecimal amount) {}

    /** A goal that it serves. @param hypothesis how it is supposed to have an effect on the goal */
    @Schema(name = "MeasureGoalRequest")
    public record GoalRequest(
            @NotNull UUID goal, @Size(max = 2000) @Nullable String hypothesis) {}

    boolean isManaged() {
        return managed == null || managed;
    }

    List<PartnerRequest> partnersOrNone() {
        return partners == null ? List.of() : partners;
    }

    List<String> districtsOrNone() {
        return districts == null ? List.of() : districts;
    }

    List<String> targetGroupsOrNone() {
        return targetGroups == null ? List.of() : targetGroups;
    }

    List<SourceRequest> sourcesOrNone() {
        return sources == null ? List.of() : sources;
    }

    List<GoalRequest> goalsOrNone() {
        return goals == null ? List.of() : goals;
    }
}
