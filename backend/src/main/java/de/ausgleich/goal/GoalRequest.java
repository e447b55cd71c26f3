package de.ausgleich.goal;

import de.ausgleich.shared.text.Words;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A goal as somebody wants it. A draft needs title and area alone.
 *
 * @param kind GOAL where left out; choices are texts here, so that a wrong one is named together with all other faults
 * @param author the own body for which it is written; where left out, the first that may write for the area
 * @param addressedTo the department that a recommendation is made to
 * @param frameworks codes of those that it serves
 */
public record GoalRequest(
        @Schema(implementation = GoalKind.class) @Nullable String kind,

        @NotBlank String area,
        @NotBlank @Size(max = 300) String title,
        @Size(max = 5000) @Nullable String why,

        @Schema(implementation = BalanceLevel.class) @Nullable
        String level,

        @Schema(implementation = Concern.class) @Nullable String concern,

        @Size(max = 300) @Nullable String targetGroup,
        @Valid @Nullable Residents residents,
        @Valid @Nullable @Size(max = 100) List<@NotNull ParticipantRequest> participants,
        @Nullable @Size(max = 100) List<@NotBlank String> frameworks,
        @Valid @Nullable ResponsibleRequest responsible,
        @Size(max = 300) @Nullable String addressedTo,
        @Nullable String author) {

    /**
     * How residents took part.
     *
     * @param words how, or why not
     */
    public record Residents(
            @Nullable Boolean tookPart,
            @Size(max = 2000) @Nullable String words) {}

    /** Who took part: either a body by its code, or somebody else by name. */
    @Schema(name = "GoalParticipantRequest")
    public record ParticipantRequest(
            @Nullable String organisation,
            @Size(max = 300) @Nullable String name,

            @NotBlank @Schema(implementation = Stance.class) String stance,

            @Size(max = 2000) @Nullable String words) {

        Participant participant() {
            return new Participant(
                    Words.orNull(organisation), Words.orNull(name), Stance.valueOf(stance), Words.orNull(words));
        }
    }

    /**
     * Who sees to it.
     *
     * @param function of the person there, never a name
     */
    @Schema(name = "GoalResponsibleRequest")
    public record ResponsibleRequest(
            @Nullable String organisation,
            @Size(max = 300) @Nullable String function) {}

    GoalKind kindOrGoal() {
        return kind == null || kind.isBlank() ? GoalKind.GOAL : GoalKind.valueOf(kind);
    }

    @Nullable
    BalanceLevel levelOrNull() {
        return choice(BalanceLevel.values(), level).orElse(null);
    }

    @Nullable
    Concern concernOrNull() {
        return choice(Concern.values(), concern).orElse(null);
    }

    Residents residentsOrNone() {
        return residents == null ? new Residents(null, null) : residents;
    }

    ResponsibleRequest responsibleOrNone() {
        return responsible == null ? new ResponsibleRequest(null, null) : responsible;
    }

    List<ParticipantRequest> participantsOrNone() {
        return participants == null ? List.of() : participants;
    }

    List<String> frameworksOrNone() {
        return frameworks == null ? List.of() : frameworks;
    }

    static <E extends Enum<E>> Optional<E> choice(E[] all, @Nullable String name) {
        return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst();
    }
}
