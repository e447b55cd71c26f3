package de.ausgleich.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ausgleich.access.BodyKind;
import de.ausgleich.organisation.Bodies;
import de.ausgleich.testing.DatabaseUnderTest;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The application appends to the trail; it can do nothing else with it, and many can do it at once. */
@QuarkusTest
class AppendingTest {

    private static final int INSTANCES = 8;
    private static final int TRANSACTIONS = 25;
    private static final String ENTRY = """
            insert into ausgleich.audit_event (id, at, role, action, object_type, object_id)
            values (uuidv7(), now(), 'council', 'tried', 'appending', '%s')""";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ausgleich.audit_event set role = 'council'",
                "update ausgleich.audit_event set sequence = 1",
                "delete from ausgleich.audit_event",
                "truncate ausgleich.audit_event",
                "truncate ausgleich.audit_event, ausgleich.audit_person",
                "insert into ausgleich.audit_event (id, at, role, action, object_type, object_id, sequence)"
                        + " values (uuidv7(), now(), 'council', 'a', 'b', 'c', 1)",
                "alter table ausgleich.audit_event disable trigger all",
                "update ausgleich.audit_head set sequence = 0",
                "delete from ausgleich.audit_head",
                "truncate ausgleich.audit_head",
                "insert into ausgleich.audit_head values (true, 0, '')",
                "select ausgleich.audit_chain(id) from ausgleich.audit_event",
                "select name from ausgleich.audit_person",
                "select salt from ausgleich.audit_person",
                "update ausgleich.audit_person set name = 'x'",
                "truncate ausgleich.audit_person"
            })
    void whatIsWrittenStays(String attempt) throws SQLException {
        try (Connection application = DatabaseUnderTest.asApplication().getConnection();
                var statement = application.createStatement()) {
            assertThatThrownBy(() -> statement.execute(attempt))
                    .isInstanceOf(SQLException.class)
                    .extracting(failure -> ((SQLException) failure).getSQLState())
                    .isEqualTo("42501");
        }
    }

    @Test
    void aNameIsNotGivenOutWithoutAnEntryThatSaysSo() throws SQLException {
        Bodies.create("unread-name", BodyKind.OTHER);
        try (Connection application = DatabaseUnderTest.asApplication().getConnection();
                var statement = application.createStatement()) {
            assertThatThrownBy(() -> statement.executeQuery("""
                            select * from ausgleich.audit_person p,
                              ausgleich.audit_person_behind(p.entry, (select id from ausgleich.audit_event limit 1))""")).isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> statement.executeQuery("""
                            select b.* from (select entry from ausgleich.audit_person limit 1) p,
                              ausgleich.audit_person_behind(p.entry, (select id from ausgleich.audit_event limit 1)) b"""))
                    .hasMessageContaining("a name is not read without an entry that says so");
        }
    }

    @Test
    void manyWritersMakeOneChainWithoutGaps() throws Exception {
        long before = verified().newest().sequence();
        try (ExecutorService instances = Executors.newFixedThreadPool(INSTANCES)) {
            List<Callable<Void>> work = IntStream.range(0, INSTANCES)
                    .<Callable<Void>>mapToObj(AppendingTest::writer)
                    .toList();
            for (Future<Void> done : instances.invokeAll(work)) {
                finished(done);
            }
        }
        Verification found = verified();
        assertThat(found.broken()).isNull();
        assertThat(found.newest().sequence()).isGreaterThanOrEqualTo(before + 2L * INSTANCES * TRANSACTIONS);
        assertThat(found.entries()).isEqualTo(found.newest().sequence());
    }

    /** Two entries per transaction, and every third transaction is taken back and done again. */
    private static Callable<Void> writer(int number) {
        return () -> {
            try (Connection application = DatabaseUnderTest.asApplication().getConnection();
                    var statement = application.createStatement()) {
                application.setAutoCommit(false);
                for (int transaction = 0; transaction < TRANSACTIONS; transaction++) {
                    if (transaction % 3 == 0) {
                        statement.execute(ENTRY.formatted("taken-back"));
                        statement.execute("set constraints all immediate");
                        application.rollback();
                    }
                    statement.execute(ENTRY.formatted(number + "-" + transaction));
                    statement.execute(ENTRY.formatted(number + "-" + transaction));
                    application.commit();
                }
            }
            return null;
        };
    }

    private static void finished(Future<Void> work) throws InterruptedException {
        try {
            work.get();
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        }
    }

    private static Verification verified() throws SQLException {
        try (Connection application = DatabaseUnderTest.asApplication().getConnection()) {
            return ChainReader.verify(application, null);
        }
    }
}
