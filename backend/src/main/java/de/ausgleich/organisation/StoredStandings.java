package de.ausgleich.organisation;

import de.ausgleich.access.BodyKind;
import de.ausgleich.access.Organisation;
import de.ausgleich.access.Place;
import de.ausgleich.organisation.KeptStanding.KeptMembership;
import de.ausgleich.organisation.KeptStanding.KeptPlace;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads from the database how an account stands. */
final class StoredStandings {

    /** Shut out in Keycloak as well, it is the time of a token that tells whether the account was let in again. */
    private static final String ACCOUNT = """
            select disabled_at is not null and lifted_by_tokens_after is null,
                   greatest(refused_until, case when disabled_at is not null then lifted_by_tokens_after end)
            from ausgleich.account where issuer = ? and subject = ?
            """;

    private static final String MEMBERSHIPS = """
            select m.id, m.function, m.valid_from, m.valid_to,
                   o.code, o.name, o.kind, o.active_from, o.active_to,
                   d.scheme_code, d.district_code, d.valid_from, d.valid_to
            from ausgleich.membership m
            join ausgleich.organisation o on o.code = m.organisation_code
            left join ausgleich.organisation_district d on d.organisation_code = o.code
            where m.issuer = ? and m.subject = ? and m.ended_at is null
            order by o.code, m.id
            """;

    private final DataSource database;

    StoredStandings(DataSource database) {
        this.database = database;
    }

    KeptStanding read(Account account) {
        try (Connection connection = database.getConnection()) {
            List<KeptMembership> memberships = memberships(connection, account);
            try (PreparedStatement select = prepare(connection, ACCOUNT, account);
                    ResultSet found = select.executeQuery()) {
                return found.next()
                        ? new KeptStanding(found.getBoolean(1), instant(found, 2), memberships)
                        : new KeptStanding(false, null, memberships);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("standing not read", failure);
        }
    }

    private static List<KeptMembership> memberships(Connection connection, Account account) throws SQLException {
        Map<UUID, KeptMembership> memberships = new LinkedHashMap<>();
        try (PreparedStatement select = prepare(connection, MEMBERSHIPS, account);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                UUID id = row.getObject(1, UUID.class);
                if (!memberships.containsKey(id)) {
                    memberships.put(id, membership(row));
                }
                if (row.getString(10) != null) {
                    memberships.get(id).districts().add(district(row));
                }
            }
        }
        return List.copyOf(memberships.values());
    }

    private static KeptMembership membership(ResultSet row) throws SQLException {
        return new KeptMembership(
                new Organisation(row.getString(5), row.getString(6)),
                BodyKind.valueOf(row.getString(7)),
                row.getString(2),
                period(row, 3),
                period(row, 8),
                new ArrayList<>());
    }

    private static KeptPlace district(ResultSet row) throws SQLException {
        return new KeptPlace(new Place(row.getString(10), row.getString(11)), period(row, 12));
    }

    private static Period period(ResultSet row, int from) throws SQLException {
        return new Period(row.getObject(from, LocalDate.class), row.getObject(from + 1, LocalDate.class));
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private static PreparedStatement prepare(Connection connection, String statement, Account account)
            throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(statement);
        prepared.setString(1, account.realm());
        prepared.setString(2, account.subject());
        return prepared;
    }
}
