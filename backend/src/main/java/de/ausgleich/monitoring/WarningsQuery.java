package de.ausgleich.monitoring;

import de.ausgleich.shared.api.Ref;
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

    /** Code; without, everywhere. */
    @RestQuery
    @Nullable
    String borough;

    /** Warnings that wait for an answer, or those that have one; without, all that stands out. */
    @RestQuery
    @Nullable
    WarningState state;

    @RestQuery
    @Nullable
    String scheme;

    boolean wants(IndicatorChange item) {
        DistrictChange change = item.change();
        Ref in = change.borough();
        return change.tendency() != null
                && (borough == null || (in != null && in.code().equals(borough)))
                && (state == null || (change.warning() && item.waits() == (state == WarningState.OPEN)));
    }

    /** The newest changes. */
    static WarningsQuery newest(String scheme) {
        WarningsQuery query = new WarningsQuery();
        query.months = EarlyWarningService.MONTHS;
        query.scheme = scheme;
        return query;
    }
}
