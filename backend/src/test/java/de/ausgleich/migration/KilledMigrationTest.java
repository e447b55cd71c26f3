package de.ausgleich.migration;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The migration as it really starts, in a process of its own, killed while it changes the database. */
class KilledMigrationTest {

    private static final String OWNER = "ausgleich_owner";
    private static final Path CHANGES = Path.of("src/main/resources/db");

    /** Longer than an undisturbed migration takes, shorter than Liquibase waits for a lock that nobody frees. */
    private static final Duration PATIENCE = Duration.ofSeconds(100);

    @TempDir
    Path folder;

    private EmbeddedPostgres postgres;
    private String url;
    private final List<Process> started = new ArrayList<>();

    @BeforeEach
    void freshDatabase() throws IOException, SQLException {
        postgres =
                EmbeddedPostgres.builder().setLocaleConfig("locale", "C.UTF-8").start();
        try (Connection superuser = postgres.getPostgresDatabase().getConnection();
                Statement statement = superuser.createStatement()) {
            for (String user : List.of(OWNER, "ausgleich_app", "ausgleich_release")) {
                statement.execute("create role " + user + " login password 'test'");
            }
            statement.execute("create database ausgleich owner " + OWNER);
        }
        url = postgres.getJdbcUrl(OWNER, "ausgleich").replaceAll("\\?.*", "");
    }

    @AfterEach
    void nothingStays() throws IOException {
        started.forEach(Process::destroyForcibly);
        postgres.close();
    }

    @Test
    void whatWasKilledInTheMiddleIsFinishedByTheNextStart() throws Exception {
        List<String> before;
        try (Connection blocking = connection();
                Statement statement = blocking.createStatement()) {
            statement.execute("create schema ausgleich");
            blocking.setAutoCommit(false);
            // Not committed: whoever makes a table of that name waits for the end of this transaction.
            statement.execute("create table ausgleich.district_scheme ()");
            Process killed = migration("killed");
            awaitWaiting(killed);
            killed.destroyForcibly().waitFor();
            assertThat(killed.exitValue()).as("killed by SIGKILL").isEqualTo(128 + 9);
            before = executed();
            blocking.rollback();
        }
        assertThat(before).as("changes before the kill").isNotEmpty().hasSizeLessThan(changeSets());

        Process next = migration("next");
        assertThat(next.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .as("the next migration ends: %s", log("next"))
                .isTrue();
        assertThat(next.exitValue()).as(log("next")).isZero();

        List<String> after = executed();
        assertThat(after).hasSize(changeSets()).doesNotHaveDuplicates().startsWith(before.toArray(String[]::new));
        assertThat(ask("select count(distinct id) from ausgleich.databasechangelog"))
                .containsExactly(String.valueOf(changeSets()));
        assertThat(ask("select count(*) from ausgleich.district_scheme")).containsExactly("0");
    }

    /** Each line of the log with its moment: one that ran again would have another. */
    private List<String> executed() throws SQLException {
        return ask("select id || ' ' || dateexecuted from ausgleich.databasechangelog order by orderexecuted");
    }

    private static int changeSets() throws IOException {
        int found = 0;
        try (var files = Files.list(CHANGES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".sql")).toList()) {
                found += Collections.frequency(
                        Files.readAllLines(file).stream()
                                .map(line -> line.startsWith("--changeset"))
                                .toList(),
                        true);
            }
        }
        return found;
    }

    private void awaitWaiting(Process migration) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (ask("select 1 from pg_stat_activity where wait_event_type = 'Lock' and query ilike 'create table%'")
                .isEmpty()) {
            assertThat(migration.isAlive()).as(log("killed")).isTrue();
            assertThat(Instant.now()).as(log("killed")).isBefore(end);
            Thread.sleep(100);
        }
    }

    /** As the running system starts it: the room's own main, its settings from the environment. */
    private Process migration(String name) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Migration.class.getName());
        builder.environment().put("DATABASE_URL", url);
        builder.environment().put("MIGRATION_DATABASE_USER", OWNER);
        builder.environment().put("MIGRATION_DATABASE_PASSWORD", "test");
        File log = folder.resolve(name + ".log").toFile();
        Process process = builder.redirectErrorStream(true).redirectOutput(log).start();
        started.add(process);
        return process;
    }

    private String log(String name) throws IOException {
        return Files.readString(folder.resolve(name + ".log"));
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(url, OWNER, "test");
    }

    private List<String> ask(String query) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
