package de.ausgleich.testing;

import de.ausgleich.migration.Migration;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Map;

/** A real PostgreSQL with the three users of the running system, migrated as the running system is. */
public final class DatabaseUnderTest implements QuarkusTestResourceLifecycleManager {

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
            String url = postgres.getJdbcUrl("ausgleich_owner", "ausgleich").replaceAll("\\?.*", "");
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

    @Override
    public void stop() {
        try {
            postgres.close();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
