package de.ausgleich.conference;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which conferences are asked for. */
public class ConferenceFilter {

    /** Part of the name. */
    @RestQuery
    @Nullable
    String q;

    /** A district of today. */
    @RestQuery
    @Nullable
    String district;

    /** Code of a programme area: those for one of its districts of today. */
    @RestQuery
    @Nullable
    String area;

    /** Whether it takes part today. */
    @RestQuery
    @Nullable
    Boolean active;

    /** Those to which the reader's own body belongs. */
    @RestQuery
    @Nullable
    Boolean own;
}
