package de.ausgleich.observation.delivery;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which rows of a plan are asked for. */
public class PlanFilter {

    @RestQuery
    PlanRow.@Nullable Kind kind;

    @RestQuery
    @Nullable
    String q;

    @RestQuery
    @Nullable
    String variable;

    @RestQuery
    @Nullable
    String district;

    PlanRow.@Nullable Kind kind() {
        return kind;
    }

    /** What is searched for in codes and names of districts and variables, or {@code null}. */
    @Nullable
    String text() {
        return q == null || q.isBlank() ? null : Wording.normalised(q);
    }

    @Nullable
    String variable() {
        return variable;
    }

    @Nullable
    String district() {
        return district;
    }
}
