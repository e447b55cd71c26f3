package de.ausgleich.observation.delivery;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A finding as the API shows it.
 *
 * @param id its number within the delivery
 * @param row line of the file
 * @param column header of the column
 * @param value what stands there
 * @param message what is wrong
 * @param proposal what to do
 */
record FindingAnswer(
        int id,
        Severity severity,
        FindingType type,
        @Nullable Integer row,
        @Nullable String column,
        @Nullable String value,
        String message,
        String proposal,
        @Nullable Accepted accepted) {

    /** Why a warning was accepted. */
    record Accepted(String reason) {}

    static FindingAnswer of(StoredFinding stored, Locale language) {
        FindingText.Text text = FindingText.of(stored.finding(), language);
        return new FindingAnswer(
                stored.id.number(),
                stored.severity,
                stored.type,
                stored.row,
                stored.column,
                stored.value,
                text.message(),
                text.proposal(),
                stored.acceptedReason == null ? null : new Accepted(stored.acceptedReason));
    }
}
