package de.ausgleich.observation.delivery;

import de.ausgleich.shared.api.Page;
import de.ausgleich.shared.api.PageQuery;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The plans of deliveries: a row per figure of the file, so written in batches and read in pages. */
@Singleton
class PlanRows {

    private static final String COLUMNS =
            "row_number, district_code, variable_code, old_value, old_state, new_value, new_state, kind, origin";
    private static final String KNOWN = "KNOWN";
    private static final int BATCH = 1_000;
    private static final String FITTING = """
            where delivery_id = ? and kind = coalesce(?, kind) and variable_code = coalesce(?, variable_code)
              and district_code = coalesce(?, district_code)
              and (? or district_code = any (?) or variable_code = any (?))
            """;

    private final AgroalDataSource database;

    PlanRows(AgroalDataSource database) {
        this.database = database;
    }

    void replace(UUID delivery, List<PlanRow> plan, CheckProgress.Listener listener) {
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
                if (number % BATCH == 0) {
                    insert.executeBatch();
                    listener.at(CheckPhase.KEEPING, number, plan.size());
                }
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

    /** The rows that fit, in the order of the file, and how many there are in all. */
    Page<PlanRow> page(UUID delivery, PlanQuery query, PageQuery page) {
        List<PlanRow> rows = read(FITTING + " order by number offset ? limit ?", select -> {
            int next = bind(select, delivery, query);
            select.setInt(next, page.offset());
            select.setInt(next + 1, page.size());
        });
        long total = count(FITTING, select -> bind(select, delivery, query));
        return new Page<>(rows, page.page(), page.size(), total);
    }

    /** The codes of a plan's areas and variables; of unknown ones what the file calls them. */
    record Subjects(Set<String> districts, Set<String> variables) {}

    Subjects subjects(UUID delivery) {
        return new Subjects(distinct("district_code", delivery), distinct("variable_code", delivery));
    }

    private Set<String> distinct(String column, UUID delivery) {
        return query(
                "select distinct " + column + " from raw.delivery_plan_row where delivery_id = ?",
                select -> select.setObject(1, delivery),
                found -> {
                    Set<String> codes = new HashSet<>();
                    while (found.next()) {
                        codes.add(found.getString(1));
                    }
                    return codes;
                });
    }

    private static int bind(PreparedStatement select, UUID delivery, PlanQuery query) throws SQLException {
        PlanRow.Kind kind = query.kind();
        PlanQuery.Found found = query.found();
        select.setObject(1, delivery);
        select.setString(2, kind == null ? null : kind.name());
        select.setString(3, query.variable());
        select.setString(4, query.district());
        select.setBoolean(5, found == null);
        select.setArray(6, texts(select, found == null ? Set.of() : found.districts()));
        select.setArray(7, texts(select, found == null ? Set.of() : found.variables()));
        return 8;
    }

    private static Array texts(PreparedStatement statement, Set<String> texts) throws SQLException {
        return statement.getConnection().createArrayOf("text", texts.toArray());
    }

    private interface Binding {
        void to(PreparedStatement statement) throws SQLException;
    }

    private interface Answer<T> {
        T of(ResultSet found) throws SQLException;
    }

    private <T> T query(String statement, Binding binding, Answer<T> answer) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(statement)) {
            binding.to(select);
            try (ResultSet found = select.executeQuery()) {
                return answer.of(found);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("plan not read", failure);
        }
    }

    private long count(String condition, Binding binding) {
        return query("select count(*) from raw.delivery_plan_row " + condition, binding, found -> {
            found.next();
            return found.getLong(1);
        });
    }

    private List<PlanRow> read(String condition, Binding binding) {
        return query("select " + COLUMNS + " from raw.delivery_plan_row " + condition, binding, found -> {
            List<PlanRow> rows = new ArrayList<>();
            while (found.next()) {
                rows.add(row(found));
            }
            return rows;
        });
    }

    private static PlanRow row(ResultSet found) throws SQLException {
        return new PlanRow(
                found.getInt(1),
                found.getString(2),
                found.getString(3),
                content(found.getBigDecimal(4), found.getString(5)),
                content(found.getBigDecimal(6), found.getString(7)),
                PlanRow.Kind.valueOf(found.getString(8)),
                found.getString(9));
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
