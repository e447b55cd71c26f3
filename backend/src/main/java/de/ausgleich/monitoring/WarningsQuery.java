package de.ausgleich.monitoring;

import jakarta.ws.rs.DefaultValue;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which changes are asked for. */
public class WarningsQuery {

    /** The newest figures not after it; without, each indicator's newest. */
    @RestQuery
    @Nullable
    LocalDate date;

    /** The span between the two dates, 1 to 120. */
    @RestQuery
    @DefaultValue("12")
    int months;

    /** Without, all that are in use. */
    @RestQuery
    @Nullable
    String indicator;

    /** Without, all that the reader may see. */
    @RestQuery
    @Nullable
    String district;

    @RestQuery
    @Nullable
    String scheme;

    /** The newest changes of a district. */
    static WarningsQuery of(String scheme, String district, @Nullable String indicator) {
        WarningsQuery query = new WarningsQuery();
        query.months = EarlyWarningService.MONTHS;
        query.scheme = scheme;
        query.district = district;
        query.indicator = indicator;
        return query;
    }
}
