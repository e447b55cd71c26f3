package de.ausgleich.programme;

import de.ausgleich.shared.api.Ref;
import de.ausgleich.statistics.DynamicsClass;
import de.ausgleich.statistics.Membership;
import de.ausgleich.statistics.StatusClass;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a need index proposes for the programme; people decide (docs/methods/membership-proposals.md).
 *
 * @param version of the index's definition
 * @param date of the figures; who is in the programme is today's
 * @param earlierDate that the dynamics are held against; null without
 * @param enterFrom above this index a district outside is proposed
 * @param leaveBelow below this index a member is proposed to leave
 * @param items those with a proposal, by code
 * @param unrated members that have no index, and so no proposal
 */
public record NeedProposals(
        Ref index,
        int version,
        String scheme,
        LocalDate date,
        @Nullable LocalDate earlierDate,
        BigDecimal enterFrom,
        BigDecimal leaveBelow,
        List<Item> items,
        List<UnratedMember> unrated) {

    /**
     * @param area that the district belongs to today; null for none
     * @param areaState where that area stands; null without
     * @param member whether the district is in the programme today
     * @param reason of the proposal, as a sentence
     * @param index in standard deviations; high is worse
     * @param sure whether the class is the only possible one
     * @param evidence what it rests on, to be recorded with a decision
     */
    @Schema(name = "NeedProposal")
    public record Item(
            Ref district,
            @Nullable Ref area,
            ProgrammeArea.@Nullable State areaState,
            boolean member,
            Membership proposal,
            String reason,
            double index,
            StatusClass status,
            @Nullable DynamicsClass dynamics,
            boolean sure,
            List<Evidence> evidence,
            boolean fictitious) {}

    /** A figure that a proposal rests on. */
    @Schema(name = "NeedProposalEvidence")
    public record Evidence(
            Ref indicator,
            LocalDate date,
            @Nullable BigDecimal value,
            @Nullable String display) {}

    /** @param reason why it has no index, as a sentence */
    @Schema(name = "NeedUnratedMember")
    public record UnratedMember(Ref district, Ref area, String reason) {}
}
