package de.ausgleich.conference;

import de.ausgleich.organisation.Contact;
import de.ausgleich.shared.api.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The network of the institutions in some districts (Stadtteilkonferenz).
 *
 * @param contact whom to turn to; other systems are not told of persons
 * @param activeTo last day; null while there is no end
 * @param districts those of today
 * @param members the institutions in it, those of other times as well
 * @param next the next meeting that is planned
 * @param lastHeld when it last met
 * @param insider whether the reader belongs to it, to one of its members, or to the planning, and reads its minutes
 * @param editable whether the reader names its members and holds its meetings
 */
public record Conference(
        String code,
        String name,
        Contact contact,
        LocalDate activeFrom,
        @Nullable LocalDate activeTo,
        List<Ref> districts,
        List<Member> members,
        @Nullable NextMeeting next,
        @Nullable LocalDate lastHeld,
        boolean insider,
        boolean editable,
        int version) {

    /**
     * An institution in the conference.
     *
     * @param organisation where it is a body that takes part in the programme
     * @param to last day; null while there is no end
     * @param recorded whether minutes say if it was there; then it can be ended, but not taken out
     */
    @Schema(name = "ConferenceMember")
    public record Member(
            UUID id,
            @Nullable String organisation,
            String name,
            LocalDate from,
            @Nullable LocalDate to,
            boolean recorded) {

        boolean holds(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    /** @param start time of day, {@code 18:00} */
    public record NextMeeting(
            UUID id,
            LocalDate date,
            String start,
            @Nullable String end,
            @Nullable String place) {}
}
