package de.ausgleich.goal;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which tasks are asked for. */
public class TaskFilter {

    /** Part of what is to be done. */
    @RestQuery
    @Nullable
    String q;

    @RestQuery
    @Nullable
    String area;

    @RestQuery
    @Nullable
    UUID goal;

    /** Whether it is done. */
    @RestQuery
    @Nullable
    Boolean done;

    /** Whether it is open and its day has passed. */
    @RestQuery
    @Nullable
    Boolean overdue;

    /** Whether the reader's own body does it. */
    @RestQuery
    @Nullable
    Boolean mine;
}
