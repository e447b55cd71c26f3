package de.ausgleich.measure.documentation;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A stretch of time that is documented as one.
 *
 * @param code {@code 2010-11}, {@code 2010-Q4}, {@code 2010-H2} or {@code 2010}
 * @param from its first day on which the measure ran
 * @param to its last day on which the measure ran
 * @param due until when it is to be submitted
 */
@Schema(name = "DocumentationPeriod")
public record Period(String code, LocalDate from, LocalDate to, LocalDate due) {

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
