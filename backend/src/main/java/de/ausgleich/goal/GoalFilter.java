package de.ausgleich.goal;

import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which goals are asked for. */
public class GoalFilter {

    /** Part of title, reasons or target group. */
    @RestQuery
    @Nullable
    String q;

    /** Code of a programme area. */
    @RestQuery
    @Nullable
    String area;

    /** One or more. */
    @RestQuery
    @Nullable
    List<GoalState> state;

    /** Code of a framework that it serves. */
    @RestQuery
    @Nullable
    String framework;

    @RestQuery
    @Nullable
    BalanceLevel level;

    @RestQuery
    @Nullable
    GoalKind kind;

    /** Whether the reader's own body wrote it or sees to it. */
    @RestQuery
    @Nullable
    Boolean mine;
}
