package de.ausgleich.conference;

import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which reports are asked for. */
public class FieldReportFilter {

    /** Part of the text. */
    @RestQuery
    @Nullable
    String q;

    /** The scheme of the districts; the installation's where left out. */
    @RestQuery
    @Nullable
    String scheme;

    /** Codes; those that speak of any of them. */
    @RestQuery
    @Nullable
    List<String> district;

    @RestQuery
    @Nullable
    String topic;

    @RestQuery
    @Nullable
    String indicator;

    /** Code of the body that reports. */
    @RestQuery
    @Nullable
    String organisation;

    @RestQuery
    FieldReport.@Nullable Kind kind;

    @RestQuery
    FieldReport.@Nullable Relation relation;

    @RestQuery
    FieldReport.@Nullable State state;

    /** Those of the bodies for which the reader reports. */
    @RestQuery
    @Nullable
    Boolean own;
}
