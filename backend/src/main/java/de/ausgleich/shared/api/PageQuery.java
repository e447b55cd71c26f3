package de.ausgleich.shared.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import org.jboss.resteasy.reactive.RestQuery;

/** The page asked for, as bean parameter of every list. */
public class PageQuery {

    @RestQuery
    @DefaultValue("0")
    @Min(0)
    @Max(1_000_000)
    int page;

    @RestQuery
    @DefaultValue("50")
    @Min(1)
    @Max(500)
    int size;

    public int page() {
        return page;
    }

    public int size() {
        return size;
    }

    public int offset() {
        return (int) Math.min((long) page * size, Integer.MAX_VALUE);
    }
}
