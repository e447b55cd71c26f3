package de.ausgleich.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which measures are asked for. */
public class MeasureFilter {

    /** Part of title, summary, objective or target group. */
    @RestQuery
    @Nullable
    String q;

    /** One or more. */
    @RestQuery
    @Nullable
    List<MeasureState> state;

    @RestQuery
    @Nullable
    MeasureKind kind;

    /** Code of the body that does it. */
    @RestQuery
    @Nullable
    String organisation;

    /** Code of a district where it works. */
    @RestQuery
    @Nullable
    String district;

    /** Scheme of the district; any where left out. */
    @RestQuery
    @Nullable
    String scheme;

    /** Code of a programme area that holds one of its districts today. */
    @RestQuery
    @Nullable
    String area;

    /** A goal that it serves. */
    @RestQuery
    @Nullable
    UUID goal;

    @RestQuery
    @Nullable
    TargetGroup targetGroup;

    /** False for those that are recommended to other departments. */
    @RestQuery
    @Nullable
    Boolean managed;

    /** Whether the reader's own body does it. */
    @RestQuery
    @Nullable
    Boolean mine;

    /** About which this was found. */
    @RestQuery
    @Nullable
    Finding finding;

    /** Those whose time does not end before. */
    @RestQuery
    @Nullable
    LocalDate from;

    /** Those whose time does not begin after. */
    @RestQuery
    @Nullable
    LocalDate to;
}
