package de.ausgleich.observation.delivery;

import de.ausgleich.shared.api.Page;
import de.ausgleich.shared.api.PageQuery;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The plans of deliveries: a row per figure of the file, so written in batches and read in pages. */
@Singleton
class PlanRows {

    private static final String COLUMNS =
            "row_number, district_code, variable_code, old_value, old_state, new_value, new_state, kind, origin";
    private static final String KNOWN = "KNOWN";

    private final AgroalDataSource database;

    PlanRows(AgroalDataSource database) {
        this.database = database;
    }

    void replace(UUID delivery, List<PlanRow> plan) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("delete from raw.delivery_plan_row where delivery_id = ?");
                PreparedStatement insert = connection.prepareStatement("insert into raw.delivery_plan_row (" + COLUMNS
                        + ", delivery_id, number) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            delete.setObject(1, delivery);
            delete.executeUpdate();
            int number = 0;
            for (PlanRow row : plan) {
                insert.setInt(1, row.line());
                insert.setString(2, row.district());
                insert.setString(3, row.variable());
                insert.setBigDecimal(4, value(row.before()));
                insert.setString(5, state(row.before()));
                insert.setBigDecimal(6, value(row.after()));
                insert.setString(7, state(row.after()));
                insert.setString(8, row.kind().name());
                insert.setString(9, row.origin());
                insert.setObject(10, delivery);
                insert.setInt(11, ++number);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException failure) {
            throw new IllegalStateException("plan not written", failure);
        }
    }

    /** All rows, in the order of the file. */
    List<PlanRow> all(UUID delivery) {
        return read("where delivery_id = ? order by number", select -> select.setObject(1, delivery));
    }

    /** @param kind null for every kind */
    Page<PlanRow> page(UUID delivery, PlanRow.@Nullable Kind kind, PageQuery page, long total) {
        String name = kind == null ? null : kind.name();
        List<PlanRow> rows =
                read("where delivery_id = ? and kind = coalesce(?, kind) order by number offset ? limit ?", select -> {
                    select.setObject(1, delivery);
                    select.setString(2, name);
                    select.setInt(3, page.offset());
                    select.setInt(4, page.size());
                });
        return new Page<>(rows, page.page(), page.size(), total);
    }

    private interface Binding {
        void to(PreparedStatement statement) throws SQLException;
    }

    private List<PlanRow> read(String condition, Binding binding) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select " + COLUMNS + " from raw.delivery_plan_row " + condition)) {
            binding.to(select);
            try (ResultSet found = select.executeQuery()) {
                List<PlanRow> rows = new ArrayList<>();
                while (found.next()) {
                    rows.add(new PlanRow(
                            found.getInt(1),
                            found.getString(2),
                            found.getString(3),
                            content(found.getBigDecimal(4), found.getString(5)),
                            content(found.getBigDecimal(6), found.getString(7)),
                            PlanRow.Kind.valueOf(found.getString(8)),
                            found.getString(9)));
                }
                return rows;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("plan not read", failure);
        }
    }

    private static @Nullable BigDecimal value(Numeral.@Nullable Content content) {
        return switch (content) {
            case null -> null;
            case Numeral.Amount(BigDecimal value) -> value;
            case Numeral.Without without -> null;
        };
    }

    private static @Nullable String state(Numeral.@Nullable Content content) {
        return switch (content) {
            case null -> null;
            case Numeral.Amount amount -> KNOWN;
            case Numeral.Without(Sign sign) -> sign.name();
        };
    }

    private static Numeral.@Nullable Content content(@Nullable BigDecimal value, @Nullable String state) {
        if (value != null) {
            return new Numeral.Amount(value);
        }
        return state == null ? null : new Numeral.Without(Sign.valueOf(state));
    }
}
