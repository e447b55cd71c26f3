package de.ausgleich.conference;

import com.fasterxml.jackson.annotation.JsonProperty;
import de.ausgleich.shared.api.Ref;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What people on the ground report (qualitative Information), beside the figures or against them.
 *
 * @param date when it was said or seen
 * @param indicator the figure that it speaks of; null where it speaks of none
 * @param from the body that reports; no person is kept
 * @param own whether it is of a body for which the reader reports
 * @param answer what planning says to it; null until then
 * @param withdrawnBecause why its body took it back; null while it stands
 */
public record FieldReport(
        UUID id,
        LocalDate date,
        Source source,
        String scheme,
        List<Ref> districts,
        Ref topic,
        @Nullable Ref indicator,
        Kind kind,
        Relation relation,
        String text,
        List<Attachment> attachments,
        Sender from,
        Instant receivedAt,
        State state,
        @Nullable Answer answer,
        @Nullable String withdrawnBecause,
        @JsonProperty("own") boolean own,
        int version) {

    /** Where it comes from. */
    public enum Source {
        /** Said in a meeting of the district conference. */
        CONFERENCE,
        /** Said in a conversation. */
        CONVERSATION,
        /** Found by a survey. */
        SURVEY,
        /** Seen by the body itself. */
        OBSERVATION
    }

    /** Something that is lacking, or something that goes well. */
    public enum Kind {
        NEED,
        STRENGTH
    }

    /** How it stands to the figure. */
    public enum Relation {
        CONFIRMS,
        CONTRADICTS,
        EXPLAINS,
        /** It says what no figure says. */
        ADDS
    }

    public enum State {
        OPEN,
        ANSWERED,
        WITHDRAWN
    }

    /** What became of it. */
    public enum Outcome {
        NOTED,
        /** It went into a goal, a measure or a concept, which the text names. */
        USED,
        NOT_FOLLOWED
    }

    /** Role and body, never a person. */
    public record Sender(String role, @Nullable Ref organisation) {}

    /**
     * What planning answers.
     *
     * @param goal the goal that it went into, for whoever sees that goal
     * @param text the reason or where else it is used; null where nothing more is said
     */
    public record Answer(
            Outcome outcome, @Nullable Ref goal, @Nullable String text, Instant at) {

        private @Nullable Ref goalWithoutTitle() {
            return goal == null ? null : new Ref(goal.code(), "");
        }
    }

    /** What the trail keeps for ever: not what was written, which may speak of people. */
    FieldReport withoutText() {
        return new FieldReport(
                id,
                date,
                source,
                scheme,
                districts,
                topic,
                indicator,
                kind,
                relation,
                "",
                attachments.stream().map(FieldReport::withoutWords).toList(),
                from,
                receivedAt,
                state,
                answer == null ? null : new Answer(answer.outcome(), answer.goalWithoutTitle(), null, answer.at()),
                withdrawnBecause == null ? null : "",
                own,
                version);
    }

    private static Attachment withoutWords(Attachment attachment) {
        return new Attachment(attachment.id(), "", attachment.mediaType(), attachment.size(), "");
    }
}
