package de.ausgleich.observation.delivery;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import de.ausgleich.access.Role;
import de.ausgleich.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CalendarResourceTest {

    /** The agency delivers once a year; its counts of 2007 are published, those of 2011 lie ahead. */
    @Test
    void whatIsThereAndWhatLiesAheadIsTold() {
        String agency = "items.findAll { it.source.code == 'bundesagentur' }.";
        As.role(Role.STATISTICS_OFFICE)
                .get("/api/v1/delivery-calendar?from=2007-12-31&until=2011-12-31")
                .then()
                .statusCode(200)
                .body("today", equalTo("2011-02-15"))
                .body(
                        agency + "referenceDate",
                        contains("2007-12-31", "2008-12-31", "2009-12-31", "2010-12-31", "2011-12-31"))
                .body(agency + "due[0]", equalTo("2008-04-29"), agency + "state[4]", equalTo("UPCOMING"))
                .body(agency + "variables[4].present", everyItem(equalTo(0)))
                .body(agency + "variables[4].missing[0]", hasSize(92))
                .body(agency + "delivery[0]", notNullValue());
    }

    @Test
    void everyVariableIsCountedAtEveryDate() {
        String units = "items.find { it.variable.code == 'sgb2_benefit_units' }.";
        As.role(Role.STATISTICS_OFFICE)
                .get("/api/v1/completeness?source=bundesagentur")
                .then()
                .statusCode(200)
                .body("items.source.code", everyItem(equalTo("bundesagentur")))
                .body(units + "cells.find { it.date == '2007-12-31' }.present", equalTo(92))
                .body(units + "cells.find { it.date == '2007-12-31' }.expected", equalTo(92));
    }

    @Test
    void anEndBeforeTheBeginningIsNamed() {
        As.role(Role.STATISTICS_OFFICE)
                .get("/api/v1/delivery-calendar?from=2011-12-31&until=2007-12-31")
                .then()
                .statusCode(400)
                .body("violations.field", contains("until"));
    }
}
