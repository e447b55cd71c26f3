package de.ausgleich.observation;

import de.ausgleich.statistics.Cell;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads slices. Both schemas have the same shape, so the same statements serve both audiences, each over its
 * own connection. Which slice is current is asked every time; its content never changes and is cached.
 */
@ApplicationScoped
class SliceStore {

    private static final String CURRENT = """
            select p.variable_code, p.reference_date, s.id, s.vintage, p.published_from, s.delivery_id
            from %1$s.publication p join %1$s.slice s on s.id = p.slice_id
            where p.scheme_code = ? and p.variable_code = any (?)
              and (cast(? as date) is null or p.reference_date = ?)
              and case when cast(? as timestamptz) is null then p.published_until is null
                  else p.published_from <= ? and (p.published_until is null or p.published_until > ?) end
            order by p.reference_date, p.variable_code
            """;

    private static final String PUBLICATIONS = """
            select p.variable_code, p.reference_date, s.id, s.vintage, p.published_from, s.delivery_id, p.published_until
            from %1$s.publication p join %1$s.slice s on s.id = p.slice_id
            where p.scheme_code = ? and p.variable_code = any (?) and p.reference_date = any (?)
            order by p.published_from, p.variable_code, p.reference_date
            """;

    private static final String CELLS = "select district_code, value, state, origin from %s.cell where slice_id = ?";

    private final AgroalDataSource raw;
    private final AgroalDataSource released;

    SliceStore(AgroalDataSource raw, @DataSource("release") AgroalDataSource released) {
        this.raw = raw;
        this.released = released;
    }

    /**
     * @param date null for all dates
     * @param asOf null for now
     * @return the editions, sorted by date and variable
     */
    List<Edition> editions(
            Audience audience,
            String scheme,
            Collection<String> variables,
            @Nullable LocalDate date,
            @Nullable Instant asOf) {
        try (Connection connection = connection(audience);
                PreparedStatement select = connection.prepareStatement(CURRENT.formatted(audience.schema()))) {
            Date day = date == null ? null : Date.valueOf(date);
            Timestamp instant = asOf == null ? null : Timestamp.from(asOf);
            select.setString(1, scheme);
            select.setArray(2, connection.createArrayOf("text", variables.toArray()));
            select.setDate(3, day);
            select.setDate(4, day);
            select.setTimestamp(5, instant);
            select.setTimestamp(6, instant);
            select.setTimestamp(7, instant);
            try (ResultSet rows = select.executeQuery()) {
                List<Edition> editions = new ArrayList<>();
                while (rows.next()) {
                    editions.add(edition(scheme, rows));
                }
                return editions;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("editions not read", failure);
        }
    }

    List<Publication> publications(
            Audience audience, String scheme, Collection<String> variables, Collection<LocalDate> dates) {
        try (Connection connection = connection(audience);
                PreparedStatement select = connection.prepareStatement(PUBLICATIONS.formatted(audience.schema()))) {
            select.setString(1, scheme);
            select.setArray(2, connection.createArrayOf("text", variables.toArray()));
            select.setArray(3, connection.createArrayOf("date", dates.toArray()));
            try (ResultSet rows = select.executeQuery()) {
                List<Publication> publications = new ArrayList<>();
                while (rows.next()) {
                    Timestamp until = rows.getTimestamp(7);
                    publications.add(new Publication(edition(scheme, rows), until == null ? null : until.toInstant()));
                }
                return publications;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("publications not read", failure);
        }
    }

    private static Edition edition(String scheme, ResultSet row) throws SQLException {
        return new Edition(
                new SliceKey(row.getString(1), scheme, row.getDate(2).toLocalDate()),
                row.getObject(3, UUID.class),
                row.getInt(4),
                row.getTimestamp(5).toInstant(),
                row.getObject(6, UUID.class));
    }

    @CacheResult(cacheName = "slices")
    StoredCells cells(Audience audience, UUID slice) {
        try (Connection connection = connection(audience);
                PreparedStatement select = connection.prepareStatement(CELLS.formatted(audience.schema()))) {
            select.setObject(1, slice);
            Map<String, Cell> cells = new HashMap<>();
            Map<String, String> origins = new HashMap<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    String area = rows.getString(1);
                    cells.put(area, CellState.read(rows.getBigDecimal(2), rows.getString(3)));
                    String origin = rows.getString(4);
                    if (origin != null) {
                        origins.put(area, origin);
                    }
                }
            }
            return new StoredCells(cells, origins);
        } catch (SQLException failure) {
            throw new IllegalStateException("slice not read", failure);
        }
    }

    private Connection connection(Audience audience) throws SQLException {
        return switch (audience) {
            case RAW -> raw.getConnection();
            case RELEASED -> released.getConnection();
        };
    }
}
