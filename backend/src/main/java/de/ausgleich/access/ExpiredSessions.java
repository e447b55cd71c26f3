package de.ausgleich.access;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;

/** Forgets sessions that have expired, whether or not anybody signs in. */
@Singleton
class ExpiredSessions {

    private final AgroalDataSource database;
    private final Clock clock;

    ExpiredSessions(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Instances that do this at once pass over each other's rows instead of waiting for them. */
    @Scheduled(
            every = "${ausgleich.tidying}",
            identity = "expired sessions",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement("""
                        delete from ausgleich.session where id in (
                            select id from ausgleich.session where expires_at < ? for update skip locked)
                        """)) {
            delete.setTimestamp(1, Timestamp.from(clock.instant()));
            delete.executeUpdate();
        }
    }
}
