package de.ausgleich.warning;

import de.ausgleich.monitoring.WarningAnswer;
import de.ausgleich.monitoring.WarningKey;
import de.ausgleich.shared.api.Ref;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An answer to an early warning, for those who may give one.
 *
 * @param indicator code
 * @param scheme in which the district's code has its meaning
 * @param earlierDate from which date the change is told
 * @param date up to which date
 * @param organisation the body for which it was said; null for a role without one
 * @param withdrawnAt null while it stands
 */
@Schema(name = "AnswerToWarning")
public record Answer(
        UUID id,
        String indicator,
        String scheme,
        Ref district,
        LocalDate earlierDate,
        LocalDate date,
        WarningAnswer.Kind kind,
        @Nullable String note,
        @Nullable Ref organisation,
        Instant answeredAt,
        @Nullable Instant withdrawnAt,
        int version) {

    WarningKey key() {
        return new WarningKey(indicator, scheme, district.code(), earlierDate, date);
    }

    /** As it is shown with the warning. */
    WarningAnswer shown(boolean withNote) {
        return new WarningAnswer(id, kind, withNote ? note : null, organisation, answeredAt, version);
    }

    /** For the trail, which keeps no free text. */
    Object withoutNote() {
        return new Answer(
                id,
                indicator,
                scheme,
                district,
                earlierDate,
                date,
                kind,
                null,
                organisation,
                answeredAt,
                withdrawnAt,
                version);
    }
}
