package de.ausgleich.observation;

import de.ausgleich.shared.persistence.Identifiers;
import de.ausgleich.statistics.Cell;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes slices and what is current, in the transaction of its caller. Slices are only ever added. */
@Singleton
class SliceWriter {

    private final AgroalDataSource database;

    SliceWriter(AgroalDataSource database) {
        this.database = database;
    }

    /** One publication or withdrawal at a time, on all instances: each sees what the one before it left. */
    void lock() {
        run("select pg_advisory_xact_lock(hashtext('ausgleich.publication'))", PreparedStatement::executeQuery);
    }

    int nextVintage(SliceKey key) {
        return run(
                "select coalesce(max(vintage), 0) + 1 from raw.slice where variable_code = ? and scheme_code = ? and reference_date = ?",
                select -> {
                    key(select, 1, key);
                    try (ResultSet row = select.executeQuery()) {
                        row.next();
                        return row.getInt(1);
                    }
                });
    }

    /** @param rows the row of the file behind each area's number, as far as there is one */
    UUID write(
            Audience audience,
            SliceKey key,
            int vintage,
            UUID delivery,
            Instant now,
            Map<String, Cell> cells,
            Map<String, String> origins,
            Map<String, Integer> rows) {
        UUID slice = Identifiers.next();
        run(
                "insert into " + audience.schema()
                        + ".slice (variable_code, scheme_code, reference_date, id, vintage, delivery_id, created_at) values (?, ?, ?, ?, ?, ?, ?)",
                insert -> {
                    key(insert, 1, key);
                    insert.setObject(4, slice);
                    insert.setInt(5, vintage);
                    insert.setObject(6, delivery);
                    insert.setTimestamp(7, Timestamp.from(now));
                    return insert.executeUpdate();
                });
        switch (audience) {
            case RAW -> writeRaw(slice, key.scheme(), cells, origins, rows);
            case RELEASED -> writeReleased(slice, key.scheme(), cells, origins);
        }
        return slice;
    }

    private void writeRaw(
            UUID slice,
            String scheme,
            Map<String, Cell> cells,
            Map<String, String> origins,
            Map<String, Integer> rows) {
        run(
                "insert into raw.cell (slice_id, scheme_code, district_code, value, state, origin, source_row) values (?, ?, ?, ?, ?, ?, ?)",
                insert -> {
                    for (Map.Entry<String, Cell> cell : cells.entrySet()) {
                        cell(insert, slice, scheme, cell, origins);
                        insert.setObject(7, rows.get(cell.getKey()));
                        insert.addBatch();
                    }
                    return insert.executeBatch();
                });
    }

    private void writeReleased(UUID slice, String scheme, Map<String, Cell> cells, Map<String, String> origins) {
        run(
                "insert into release.cell (slice_id, scheme_code, district_code, value, state, origin) values (?, ?, ?, ?, ?, ?)",
                insert -> {
                    for (Map.Entry<String, Cell> cell : cells.entrySet()) {
                        cell(insert, slice, scheme, cell, origins);
                        insert.addBatch();
                    }
                    return insert.executeBatch();
                });
    }

    private static void cell(
            PreparedStatement insert,
            UUID slice,
            String scheme,
            Map.Entry<String, Cell> cell,
            Map<String, String> origins)
            throws SQLException {
        insert.setObject(1, slice);
        insert.setString(2, scheme);
        insert.setString(3, cell.getKey());
        insert.setBigDecimal(4, CellState.value(cell.getValue()));
        insert.setString(5, CellState.of(cell.getValue()));
        insert.setString(6, origins.get(cell.getKey()));
    }

    /** Makes a slice the current one; null leaves none. */
    void makeCurrent(Audience audience, SliceKey key, @Nullable UUID slice, Instant now) {
        run(
                "update " + audience.schema()
                        + ".publication set published_until = ? where variable_code = ? and scheme_code = ? and reference_date = ? and published_until is null",
                update -> {
                    update.setTimestamp(1, Timestamp.from(now));
                    key(update, 2, key);
                    return update.executeUpdate();
                });
        if (slice != null) {
            run(
                    "insert into " + audience.schema()
                            + ".publication (variable_code, scheme_code, reference_date, slice_id, published_from) values (?, ?, ?, ?, ?)",
                    insert -> {
                        key(insert, 1, key);
                        insert.setObject(4, slice);
                        insert.setTimestamp(5, Timestamp.from(now));
                        return insert.executeUpdate();
                    });
        }
    }

    /** The newest vintage whose delivery has not been withdrawn. */
    Optional<UUID> newestStanding(SliceKey key) {
        return run("""
                select s.id from raw.slice s join raw.delivery d on d.id = s.delivery_id
                where s.variable_code = ? and s.scheme_code = ? and s.reference_date = ? and d.state = 'PUBLISHED'
                order by s.vintage desc limit 1
                """, select -> {
            key(select, 1, key);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
            }
        });
    }

    /** What a delivery has published, whether it still stands or not. */
    List<SliceKey> keysOf(UUID delivery) {
        return run(
                "select variable_code, scheme_code, reference_date from raw.slice where delivery_id = ? order by variable_code",
                select -> {
                    select.setObject(1, delivery);
                    List<SliceKey> keys = new ArrayList<>();
                    try (ResultSet row = select.executeQuery()) {
                        while (row.next()) {
                            keys.add(new SliceKey(
                                    row.getString(1),
                                    row.getString(2),
                                    row.getDate(3).toLocalDate()));
                        }
                    }
                    return keys;
                });
    }

    boolean isSuperseded(UUID delivery, Instant since) {
        return run("""
                select exists (
                    select 1 from raw.slice own
                    join raw.slice later using (variable_code, scheme_code, reference_date)
                    join raw.delivery d on d.id = later.delivery_id
                    where own.delivery_id = ? and later.vintage > own.vintage and later.created_at > ?
                      and d.state = 'PUBLISHED')
                """, select -> {
            select.setObject(1, delivery);
            select.setTimestamp(2, Timestamp.from(since));
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        });
    }

    private static void key(PreparedStatement statement, int from, SliceKey key) throws SQLException {
        statement.setString(from, key.variable());
        statement.setString(from + 1, key.scheme());
        statement.setDate(from + 2, Date.valueOf(key.date()));
    }

    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    private <T> T run(String sql, Work<T> work) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException("slice not written", failure);
        }
    }
}
