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
 * @param correction how it can be put right here; null where only the office can
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
        @Nullable ProposedCorrection correction,
        @Nullable Accepted accepted) {

    /** Why a warning was accepted. */
    record Accepted(String reason) {}

    /**
     * How a finding can be put right without doubt.
     *
     * @param label what the correction does, in words
     */
    record ProposedCorrection(Correction.Kind kind, String from, String to, String label) {

        static @Nullable ProposedCorrection of(@Nullable Correction correction, Locale language) {
            return correction == null
                    ? null
                    : new ProposedCorrection(
                            correction.kind(),
                            correction.from(),
                            correction.to(),
                            FindingText.of(correction, language));
        }
    }

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
                ProposedCorrection.of(stored.correction, language),
                stored.acceptedReason == null ? null : new Accepted(stored.acceptedReason));
    }
}
