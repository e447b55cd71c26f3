package de.ausgleich.measure.documentation;

import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which periods are asked for. */
public class DocumentationFilter {

    /** Part of the measure's title or of the name of the body that runs it. */
    @RestQuery
    @Nullable
    String q;

    /** One or more. */
    @RestQuery
    @Nullable
    List<Standing> standing;

    /** Whether it is a measure that the reader's own body runs. */
    @RestQuery
    @Nullable
    Boolean mine;

    /** Code of the body that runs the measure. */
    @RestQuery
    @Nullable
    String organisation;

    /** Code of a programme area of which the measure serves a goal. */
    @RestQuery
    @Nullable
    String area;

    /** Code of a district of the measure. */
    @RestQuery
    @Nullable
    String district;

    @RestQuery
    @Nullable
    UUID measure;
}
