package de.ausgleich.indicator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something about what an indicator is called that may mislead; for a person to look at, no fault.
 *
 * @param sentence with the figures that show it
 */
public record LabelNotice(Kind kind, String sentence) {

    /** What may mislead. */
    @Schema(name = "LabelNoticeKind")
    public enum Kind {
        /** The title relates to something else than the formula. */
        OTHER_DENOMINATOR,
        /** The title speaks of a change, the figure is an index. */
        INDEX_CALLED_CHANGE,
        /** The unit says something else than the formula gives. */
        OTHER_UNIT
    }
}
