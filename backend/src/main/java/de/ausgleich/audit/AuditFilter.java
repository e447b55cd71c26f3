package de.ausgleich.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which entries of the trail are asked for; both days of a period belong to it, as the city's clocks count them. */
public class AuditFilter {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @RestQuery
    @Nullable
    LocalDate from;

    @RestQuery
    @Nullable
    LocalDate to;

    @RestQuery
    @Nullable
    String organisation;

    @RestQuery
    @Nullable
    String role;

    @RestQuery
    @Nullable
    String action;

    @RestQuery
    @Nullable
    String objectType;

    @RestQuery
    @Nullable
    String objectId;

    @Nullable
    Instant notBefore() {
        return from == null ? null : from.atStartOfDay(BERLIN).toInstant();
    }

    @Nullable
    Instant before() {
        return to == null ? null : to.plusDays(1).atStartOfDay(BERLIN).toInstant();
    }

    /** What is asked for, by field of an entry. */
    Map<String, String> equal() {
        Map<String, String> wanted = new LinkedHashMap<>();
        put(wanted, "organisation", organisation);
        put(wanted, "role", role);
        put(wanted, "action", action);
        put(wanted, "objectType", objectType);
        put(wanted, "objectId", objectId);
        return wanted;
    }

    /** Everything that is asked for, as it is written down when the trail is taken away. */
    Map<String, String> told() {
        Map<String, String> wanted = new LinkedHashMap<>();
        put(wanted, "from", from == null ? null : from.toString());
        put(wanted, "to", to == null ? null : to.toString());
        wanted.putAll(equal());
        return wanted;
    }

    private static void put(Map<String, String> wanted, String field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            wanted.put(field, value.strip());
        }
    }
}
