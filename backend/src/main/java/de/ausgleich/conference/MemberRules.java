package de.ausgleich.conference;

import de.ausgleich.access.BodyKind;
import de.ausgleich.conference.Conference.Member;
import de.ausgleich.conference.MembersRequest.Entry;
import de.ausgleich.organisation.OrganisationService;
import de.ausgleich.shared.api.Faults;
import de.ausgleich.shared.problem.Problem;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What can be wrong with the members of a conference. */
@Singleton
class MemberRules {

    private final Validator validator;
    private final OrganisationService organisations;

    MemberRules(Validator validator, OrganisationService organisations) {
        this.validator = validator;
        this.organisations = organisations;
    }

    /**
     * @param recorded the days of the meetings at which it is recorded whether a member was there
     * @throws Problem 400 naming every fault; 409 where somebody of whom minutes speak is left out, or is no longer a
     *     member on a day of which they speak
     */
    void check(MembersRequest request, List<Member> before, Map<UUID, List<LocalDate>> recorded) {
        Faults faults = new Faults();
        faults.addConstraints(validator, request);
        Map<UUID, Member> known = before.stream().collect(Collectors.toMap(Member::id, Function.identity()));
        List<Entry> entries = request.members() == null ? List.of() : request.members();
        for (int at = 0; at < entries.size(); at++) {
            if (entries.get(at) != null) {
                check("members[" + at + "]", entries.get(at), entries.subList(0, at), known, faults);
            }
        }
        faults.refuse();
        Set<UUID> kept =
                entries.stream().map(Entry::id).filter(Objects::nonNull).collect(Collectors.toSet());
        before.stream()
                .filter(member -> member.recorded() && !kept.contains(member.id()))
                .findFirst()
                .ifPresent(member -> {
                    throw Problem.rule("conference-member-recorded", member.name());
                });
        for (Entry entry : entries) {
            Member member = known.get(entry.id());
            if (member != null) {
                requireCovered(member, entry, recorded.getOrDefault(member.id(), List.of()));
            }
        }
    }

    private static void requireCovered(Member member, Entry entry, List<LocalDate> recorded) {
        for (LocalDate day : recorded) {
            if (member.holds(day) && !entry.holds(day)) {
                throw Problem.rule("conference-member-attended", member.name(), day);
            }
        }
    }

    private void check(String field, Entry entry, List<Entry> earlier, Map<UUID, Member> known, Faults faults) {
        String organisation = entry.organisationOrNone();
        if ((organisation == null) == (entry.nameOrNone() == null)) {
            faults.add(field + ".name", "conference-member.one");
        }
        Member member = entry.id() == null ? null : known.get(entry.id());
        boolean isNamedBefore = earlier.stream()
                .anyMatch(other ->
                        other != null && entry.id() != null && entry.id().equals(other.id()));
        if (entry.id() != null && (member == null || isNamedBefore)) {
            faults.add(field + ".id", "conference-member.unknown");
        } else if (member != null && !Objects.equals(member.organisation(), organisation)) {
            faults.add(field + ".organisation", "conference-member.other", member.name());
        } else if (member == null && organisation != null && !canBeMember(organisation, known)) {
            faults.add(field + ".organisation", "conference-member.organisation", organisation);
        }
        if (entry.from() != null && entry.to() != null && entry.to().isBefore(entry.from())) {
            faults.add(field + ".to", "scheme.ends-before-start");
        }
        if (earlier.stream().anyMatch(other -> other != null && isTwice(entry, other))) {
            faults.add(field + ".from", "conference-member.twice");
        }
    }

    private boolean canBeMember(String organisation, Map<UUID, Member> known) {
        return known.values().stream().anyMatch(member -> organisation.equals(member.organisation()))
                || organisations
                        .find(organisation)
                        .filter(body -> body.kind() != BodyKind.CONFERENCE)
                        .isPresent();
    }

    private static boolean isTwice(Entry one, Entry other) {
        return who(one).equals(who(other)) && one.from() != null && other.from() != null && one.meets(other);
    }

    private static String who(Entry entry) {
        String organisation = entry.organisationOrNone();
        String name = entry.nameOrNone();
        return organisation != null ? "#" + organisation : name == null ? "" : name.toLowerCase(Locale.GERMAN);
    }
}
