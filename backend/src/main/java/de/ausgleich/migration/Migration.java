package de.ausgleich.migration;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.command.CommandScope;
import liquibase.command.core.UpdateCommandStep;
import liquibase.command.core.helpers.DbUrlConnectionArgumentsCommandStep;
import liquibase.command.core.helpers.ShowSummaryArgument;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;

/**
 * Brings the database to the newest schema.
 *
 * <p>Each change is one transaction, and the lock belongs to the database session: whoever is
 * killed in the middle leaves neither half a change nor a lock behind.
 */
public final class Migration {

    private static final String CHANGELOG = "db/changelog.yaml";
    private static final String SCHEMA = "ausgleich";

    private Migration() {}

    /** Migrates the database that {@code DATABASE_URL} names as {@code MIGRATION_DATABASE_USER}. */
    public static void main(String[] arguments) throws Exception {
        Map<String, String> environment = System.getenv();
        migrate(
                environment.getOrDefault("DATABASE_URL", "jdbc:postgresql://localhost:5433/ausgleich"),
                environment.getOrDefault("MIGRATION_DATABASE_USER", "ausgleich_owner"),
                environment.getOrDefault("MIGRATION_DATABASE_PASSWORD", ""));
    }

    /**
     * @throws SQLException when the database cannot be reached
     * @throws LiquibaseException when a change fails; what came before it stays
     */
    public static void migrate(String url, String user, String password) throws SQLException, LiquibaseException {
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            try (var statement = connection.createStatement()) {
                statement.execute("create schema if not exists " + SCHEMA);
            }
            Database database =
                    DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
            database.setDefaultSchemaName(SCHEMA);
            database.setLiquibaseSchemaName(SCHEMA);
            update(database);
        }
    }

    private static void update(Database database) throws LiquibaseException {
        try {
            Scope.child(Map.of(Scope.Attr.database.name(), database), () -> {
                CommandScope update = new CommandScope(UpdateCommandStep.COMMAND_NAME);
                update.addArgumentValue(DbUrlConnectionArgumentsCommandStep.DATABASE_ARG, database);
                update.addArgumentValue(UpdateCommandStep.CHANGELOG_FILE_ARG, CHANGELOG);
                update.addArgumentValue(ShowSummaryArgument.SHOW_SUMMARY, UpdateSummaryEnum.OFF);
                update.execute();
            });
        } catch (LiquibaseException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new LiquibaseException(failure);
        }
    }
}
