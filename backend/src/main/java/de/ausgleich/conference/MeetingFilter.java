package de.ausgleich.conference;

import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which meetings are asked for. */
public class MeetingFilter {

    @RestQuery
    Meeting.@Nullable State state;

    /** The first day. */
    @RestQuery
    @Nullable
    LocalDate from;

    /** The last day. */
    @RestQuery
    @Nullable
    LocalDate to;
}
