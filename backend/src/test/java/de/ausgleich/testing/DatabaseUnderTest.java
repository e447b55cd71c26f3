package de.ausgleich.testing;

import de.ausgleich.migration.Migration;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A real PostgreSQL with the three users of the running system, migrated as the running system is. */
public final class DatabaseUnderTest implements QuarkusTestResourceLifecycleManager {

    private static String url = "";

    private EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        try {
            postgres = EmbeddedPostgres.builder()
                    .setLocaleConfig("locale", "C.UTF-8")
                    .start();
            try (Connection connection = postgres.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                for (String user : new String[] {"ausgleich_owner", "ausgleich_app", "ausgleich_release"}) {
                    statement.execute("create role " + user + " login password 'test'");
                }
                statement.execute("create database ausgleich owner ausgleich_owner");
            }
            url = postgres.getJdbcUrl("ausgleich_owner", "ausgleich").replaceAll("\\?.*", "");
            Migration.migrate(url, "ausgleich_owner", "test");
            return Map.of(
                    "quarkus.datasource.jdbc.url",
                    url,
                    "quarkus.datasource.password",
                    "test",
                    "quarkus.datasource.release.jdbc.url",
                    url,
                    "quarkus.datasource.release.password",
                    "test");
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** A transaction of somebody else's that has done this and does not end before it is closed. */
    public static AutoCloseable holdingAsOwner(String sql) throws SQLException {
        Connection connection = DriverManager.getConnection(url, "ausgleich_owner", "test");
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
        return connection;
    }

    /** As the one who migrates: to put the database into a state that the application never makes. */
    public static void asOwner(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "ausgleich_owner", "test");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of what is there, past the application. */
    public static List<String> ask(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "ausgleich_owner", "test");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    /** As an instance of the running application connects. */
    public static DataSource asApplication() {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(url);
        database.setUser("ausgleich_app");
        database.setPassword("test");
        return database;
    }

    public static String url() {
        return url;
    }

    @Override
    public void stop() {
        try {
            postgres.close();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
