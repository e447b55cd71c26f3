package de.ausgleich.programme;

import de.ausgleich.monitoring.NeedIndexAnswer;
import de.ausgleich.monitoring.NeedIndexRef;
import de.ausgleich.monitoring.NeedIndices;
import de.ausgleich.programme.NeedProposals.Evidence;
import de.ausgleich.programme.NeedProposals.Item;
import de.ausgleich.programme.NeedProposals.UnratedMember;
import de.ausgleich.shared.api.Ref;
import de.ausgleich.shared.problem.Problem;
import de.ausgleich.statistics.DynamicsClass;
import de.ausgleich.statistics.Membership;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds the need index against who is in the programme today. */
@Singleton
class NeedProposalService {

    private final NeedIndices indices;
    private final ProgrammeAreaService areas;

    NeedProposalService(NeedIndices indices, ProgrammeAreaService areas) {
        this.indices = indices;
        this.areas = areas;
    }

    /**
     * @param date of the figures; null for the newest
     * @throws Problem 404 when there is no such index, or nothing is published
     */
    NeedProposals of(String code, @Nullable LocalDate date, Locale language) {
        NeedIndexAnswer result = indices.answer(code, null, date, language);
        Map<String, ProgrammeArea> byDistrict = byDistrict(result.scheme());
        NeedIndexRef index = result.index();
        return new NeedProposals(
                new Ref(index.code(), index.name()),
                index.version(),
                result.scheme(),
                result.date(),
                result.earlierDate(),
                index.enterFrom(),
                index.leaveBelow(),
                result.areas().stream()
                        .flatMap(row -> item(result, row, area(byDistrict, row), language).stream())
                        .toList(),
                result.areas().stream()
                        .flatMap(row -> unrated(row, area(byDistrict, row)))
                        .toList());
    }

    private static @Nullable ProgrammeArea area(Map<String, ProgrammeArea> byDistrict, NeedIndexAnswer.Area row) {
        return byDistrict.get(row.district().code());
    }

    /** Of each district the area that it belongs to today, those in the programme first. */
    private Map<String, ProgrammeArea> byDistrict(String scheme) {
        Map<String, ProgrammeArea> found = new HashMap<>();
        for (ProgrammeArea area : areas.all()) {
            if (area.scheme().equals(scheme)) {
                area.districts()
                        .forEach(district ->
                                found.merge(district.code(), area, (one, other) -> isMember(one) ? one : other));
            }
        }
        return found;
    }

    private static boolean isMember(@Nullable ProgrammeArea area) {
        return area != null && area.state() == ProgrammeArea.State.ADMITTED;
    }

    private static Optional<Item> item(
            NeedIndexAnswer result, NeedIndexAnswer.Area row, @Nullable ProgrammeArea area, Locale language) {
        NeedIndexAnswer.Status status = row.status();
        NeedIndexAnswer.Sure sure = row.sureness();
        if (status == null || sure == null) {
            return Optional.empty();
        }
        NeedIndexRef index = result.index();
        Membership.Limits limits = new Membership.Limits(
                index.enterFrom().doubleValue(), index.leaveBelow().doubleValue());
        NeedIndexAnswer.Dynamics dynamics = row.dynamics();
        DynamicsClass course = dynamics == null ? null : dynamics.dynamicsClass();
        ProposalWords words = new ProposalWords(limits, language);
        return Membership.of(isMember(area), status.index(), course, limits)
                .map(proposal -> new Item(
                        row.district(),
                        area == null ? null : new Ref(area.code(), area.name()),
                        area == null ? null : area.state(),
                        isMember(area),
                        proposal,
                        words.reason(proposal, status.index(), sure.certain()),
                        status.index(),
                        status.statusClass(),
                        course,
                        sure.certain(),
                        evidence(result, row),
                        row.fictitious()));
    }

    private static List<Evidence> evidence(NeedIndexAnswer result, NeedIndexAnswer.Area row) {
        return IntStream.range(0, row.components().size())
                .mapToObj(at -> new Evidence(
                        result.index().components().get(at).indicator(),
                        result.date(),
                        row.components().get(at).value(),
                        row.components().get(at).display()))
                .toList();
    }

    private static Stream<UnratedMember> unrated(NeedIndexAnswer.Area row, @Nullable ProgrammeArea area) {
        String reason = row.unratedReason();
        return area == null || reason == null || !isMember(area)
                ? Stream.empty()
                : Stream.of(new UnratedMember(row.district(), new Ref(area.code(), area.name()), reason));
    }
}
