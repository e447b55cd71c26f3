package de.ausgleich.organisation;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Hears of changes from the database, over a connection of its own. It asks the database every second for a sign of
 * life; without one for {@link #LONGEST_SILENCE} it counts as deaf.
 */
final class StandingChanges implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(StandingChanges.class);
    private static final String CHANNEL = "ausgleich_standing";

    /** Together with a request's own time this stays below the five seconds that were promised. */
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(4);

    private static final String SOCKET_TIMEOUT_SECONDS = "3";
    private static final int PAUSE_MILLIS = 1_000;

    private final String url;
    private final Properties credentials = new Properties();
    private final Consumer<String> told;
    private final Thread thread =
            Thread.ofPlatform().name("standing-changes").daemon().unstarted(this::listen);
    private volatile long lastSign = System.nanoTime() - LONGEST_SILENCE.toNanos();
    private volatile boolean closed;

    /** @param told gets the account that has changed, or an empty text when all may have */
    StandingChanges(String url, String user, String password, Consumer<String> told) {
        this.url = url;
        this.told = told;
        credentials.setProperty("user", user);
        credentials.setProperty("password", password);
        credentials.setProperty("ApplicationName", "ausgleich standing");
        credentials.setProperty("socketTimeout", SOCKET_TIMEOUT_SECONDS);
        credentials.setProperty("connectTimeout", SOCKET_TIMEOUT_SECONDS);
        credentials.setProperty("tcpKeepAlive", "true");
    }

    void start() {
        thread.start();
    }

    /** Whether every change so far has been heard of, but for those of the last moments. */
    boolean isListening() {
        return System.nanoTime() - lastSign < LONGEST_SILENCE.toNanos();
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }

    private void listen() {
        while (!closed) {
            try (Connection connection = DriverManager.getConnection(url, credentials);
                    Statement statement = connection.createStatement()) {
                statement.execute("listen " + CHANNEL);
                // Whatever happened before this is not told any more.
                told.accept("");
                while (!closed) {
                    hear(connection, statement);
                }
            } catch (SQLException lost) {
                pause(lost);
            }
        }
    }

    private void hear(Connection connection, Statement statement) throws SQLException {
        PGConnection database = connection.unwrap(PGConnection.class);
        long asked = System.nanoTime();
        statement.execute("select 1");
        tell(database.getNotifications());
        lastSign = asked;
        tell(database.getNotifications(PAUSE_MILLIS));
    }

    private void tell(PGNotification[] notifications) {
        for (PGNotification notification : notifications) {
            told.accept(notification.getParameter());
        }
    }

    private void pause(SQLException lost) {
        if (closed) {
            return;
        }
        LOG.warnf("changes of memberships are not heard of at the moment (%s)", lost.getSQLState());
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            closed = true;
        }
    }
}
