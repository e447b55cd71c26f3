package de.ausgleich.programme;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which facilities are asked for. */
public class FacilityFilter {

    @RestQuery
    @Nullable
    String scheme;

    /** A borough's or the city's code means all its districts. */
    @RestQuery
    @Nullable
    String district;

    @RestQuery
    @Nullable
    FacilityKind kind;

    @RestQuery
    @Nullable
    String q;

    @RestQuery
    @Nullable
    Boolean retired;
}
