package de.ausgleich.measure;

import de.ausgleich.shared.api.Ref;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody should look at.
 *
 * @param goalsWithoutMeasure agreed goals in sight for which nothing is planned and nothing runs
 * @param measures in sight, about which something was found
 */
@Schema(name = "MeasureFindings")
public record FindingsAnswer(List<UnservedGoal> goalsWithoutMeasure, List<FoundMeasure> measures) {

    /** An agreed goal that no measure serves. */
    public record UnservedGoal(UUID id, String title, Ref area) {}

    /** A measure about which something was found. */
    public record FoundMeasure(
            UUID id, String title, Ref organisation, MeasureState state, boolean mine, Set<Finding> findings) {}
}
