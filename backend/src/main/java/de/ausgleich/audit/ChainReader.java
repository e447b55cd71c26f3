package de.ausgleich.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the chain, entry by entry, in one statement: what is written meanwhile does not disturb. */
final class ChainReader {

    private static final int FETCHED_AT_ONCE = 1_000;
    private static final List<String> FIELDS = List.of(
            "id", "at", "role", "organisation", "action", "objectType", "objectId", "person", "before", "after");

    private static final String LINKS = """
            select e.sequence, e.id, encode(e.previous, 'hex') as previous, encode(e.digest, 'hex') as digest,
              to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, e.role, e.organisation, e.action,
              e.object_type as "objectType", e.object_id as "objectId", encode(e.person, 'hex') as person,
              e.before::text as before, e.after::text as after,
              case when e.person is not null then ausgleich.audit_person_fits(e.id) end as person_fits,
              h.sequence as head_sequence, encode(h.digest, 'hex') as head_digest
            from (values (true)) always (one)
              left join ausgleich.audit_head h on h.one = always.one
              left join ausgleich.audit_event e on always.one
            order by e.sequence nulls last, e.at, e.id
            """;

    private ChainReader() {}

    /**
     * Follows the whole chain.
     *
     * @param connection outside of any transaction
     * @param outside a link noted earlier
     */
    static Verification verify(Connection connection, @Nullable Anchor outside) throws SQLException {
        Chain chain = new Chain(outside);
        Anchor head = null;
        connection.setAutoCommit(false); // else the driver would fetch everything at once
        try (PreparedStatement statement = connection.prepareStatement(LINKS)) {
            statement.setFetchSize(FETCHED_AT_ONCE);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    head = head(row);
                    if (row.getString("id") != null) {
                        chain.follow(link(row));
                    }
                }
            }
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
        return chain.end(head);
    }

    private static @Nullable Anchor head(ResultSet row) throws SQLException {
        String digest = row.getString("head_digest");
        return digest == null ? null : new Anchor(row.getLong("head_sequence"), digest);
    }

    private static Link link(ResultSet row) throws SQLException {
        Map<String, @Nullable String> fields = new LinkedHashMap<>();
        for (String field : FIELDS) {
            fields.put(field, row.getString(field));
        }
        return new Link(
                row.getObject("sequence", Long.class),
                row.getObject("id", UUID.class),
                row.getString("previous"),
                row.getString("digest"),
                fields,
                row.getObject("person_fits", Boolean.class));
    }
}
