package de.ausgleich.district;

import de.ausgleich.shared.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;

/**
 * Somebody else's database, opened with distrust: read only, without extensions, with nothing that its schema brings
 * along being trusted, with an end to its size and its time. Forgotten when it is closed.
 */
final class GeoPackageFile implements AutoCloseable {

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_VALUE = 16 * 1024 * 1024;
    private static final int LONGEST_STATEMENT = 100_000;
    private static final int STEPS_BETWEEN_LOOKS = 10_000;
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final Path folder;
    private final Connection connection;

    private GeoPackageFile(Path folder, Connection connection) {
        this.folder = folder;
        this.connection = connection;
    }

    /** What is done with the opened file. */
    interface Reading<T> {
        T of(Connection connection) throws SQLException;
    }

    /** @throws Problem 422 for what is no database, or one that cannot be read */
    static <T> T read(byte[] content, Reading<T> reading) {
        if (content.length < MAGIC.length || !Arrays.equals(content, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            throw unreadable();
        }
        try (GeoPackageFile file = open(content)) {
            return reading.of(file.connection);
        } catch (SQLException broken) {
            throw unreadable();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Problem unreadable() {
        return Problem.of(Problem.Kind.UNPROCESSABLE, "not-a-geopackage");
    }

    private static GeoPackageFile open(byte[] content) throws IOException, SQLException {
        // A folder of its own: SQLite looks beside a database for what was left undone in it.
        Path folder = Files.createTempDirectory("areas");
        Path file = folder.resolve("areas.gpkg");
        try {
            Files.write(file, content);
            return new GeoPackageFile(folder, connection(file));
        } catch (IOException | SQLException failure) {
            forget(folder);
            throw failure;
        }
    }

    private static Connection connection(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.enableLoadExtension(false);
        Connection connection =
                config.createConnection("jdbc:sqlite:file:" + file.toUri().getRawPath() + "?immutable=1");
        SQLiteConnection limited = connection.unwrap(SQLiteConnection.class);
        limited.setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, LONGEST_VALUE);
        limited.setLimit(SQLiteLimits.SQLITE_LIMIT_SQL_LENGTH, LONGEST_STATEMENT);
        limited.setLimit(SQLiteLimits.SQLITE_LIMIT_ATTACHED, 0);
        ProgressHandler.setHandler(connection, STEPS_BETWEEN_LOOKS, new Deadline());
        try (var statement = connection.createStatement()) {
            statement.execute("pragma trusted_schema = off");
            statement.execute("pragma query_only = on");
            statement.execute("pragma cell_size_check = on");
            statement.execute("pragma mmap_size = 0");
        }
        return connection;
    }

    private static final class Deadline extends ProgressHandler {

        private final long end = System.nanoTime() + LONGEST.toNanos();

        @Override
        protected int progress() {
            return System.nanoTime() - end > 0 ? 1 : 0;
        }
    }

    @Override
    public void close() throws SQLException, IOException {
        try {
            connection.close();
        } finally {
            forget(folder);
        }
    }

    private static void forget(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve("areas.gpkg"));
        Files.deleteIfExists(folder);
    }
}
