package de.ausgleich.observation;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Follows numbers back to the delivered file. For those alone who may see what was delivered. */
@Singleton
public class Traces {

    private static final String SELECT = """
            select d.file_name, c.source_row
            from raw.slice s
            join raw.delivery d on d.id = s.delivery_id
            left join raw.cell c on c.slice_id = s.id and c.district_code = ?
            where s.variable_code = ? and s.scheme_code = ? and s.reference_date = ? and s.vintage = ?
            """;

    private final AgroalDataSource database;

    Traces(AgroalDataSource database) {
        this.database = database;
    }

    /** @param edition of either audience: both have the same vintages */
    public Trace of(Edition edition, String area) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setString(1, area);
            select.setString(2, edition.key().variable());
            select.setString(3, edition.key().scheme());
            select.setDate(4, Date.valueOf(edition.key().date()));
            select.setInt(5, edition.vintage());
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? new Trace(row.getString(1), row.getObject(2, Integer.class)) : Trace.NONE;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("trace not read", failure);
        }
    }
}
