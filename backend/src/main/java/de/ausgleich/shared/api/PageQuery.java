package de.ausgleich.shared.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import org.jboss.resteasy.reactive.RestQuery;

/** The page asked for, as bean parameter of every list. */
public class PageQuery {

    /** The largest page. */
    public static final int MOST = 500;

    @RestQuery
    @DefaultValue("0")
    @Min(0)
    @Max(1_000_000)
    int page;

    @RestQuery
    @DefaultValue("50")
    @Min(1)
    @Max(MOST)
    int size;

    /** A page that the program itself asks for. */
    public static PageQuery of(int page, int size) {
        PageQuery query = new PageQuery();
        query.page = page;
        query.size = size;
        return query;
    }

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
