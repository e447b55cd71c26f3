package de.ausgleich.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import de.ausgleich.access.BodyKind;
import de.ausgleich.access.Role;
import de.ausgleich.audit.Verification.Broken;
import de.ausgleich.organisation.Bodies;
import de.ausgleich.testing.As;
import de.ausgleich.testing.DatabaseUnderTest;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever rules the database may change the trail; that it was changed shows. */
@QuarkusTest
class ChainTest {

    private static final String VERIFICATION = "/api/v1/audit-events/verification";

    @BeforeEach
    void someEntries() {
        for (String code : new String[] {"chain-a", "chain-b", "chain-c", "chain-d", "chain-e", "chain-f"}) {
            Bodies.create(code, BodyKind.OTHER);
        }
    }

    @Test
    void anUntouchedTrailIsWhole() throws SQLException {
        Verification found = after();
        assertThat(found.broken()).isNull();
        assertThat(found.entries()).isEqualTo(found.newest().sequence()).isGreaterThan(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at = at + interval '1 microsecond'",
                "role = 'council'",
                "organisation = 'other'",
                "action = 'looked-at'",
                "object_type = 'other'",
                "object_id = 'other'",
                "person = sha256('other')",
                "person = null",
                "before = '{}'",
                "after = jsonb_set(after, '{name}', '\"B\"')",
                "after = null"
            })
    void aChangedFieldIsFound(String change) throws SQLException {
        String entry = DatabaseUnderTest.ask(
                        "select sequence from ausgleich.audit_event where object_id = 'chain-b' and action = 'created'")
                .getFirst();
        Verification found = after("update ausgleich.audit_event set " + change + " where sequence = " + entry);
        assertThat(found.broken()).extracting(Broken::sequence, Broken::fault).contains(Long.valueOf(entry));
        assertThat(fault(found)).isEqualTo(Fault.CONTENT);
    }

    @Test
    void aChangedEntryWithADigestMadeToFitIsFoundAtTheNextOne() throws SQLException {
        assertThat(after(
                                "update ausgleich.audit_event set role = 'council' where sequence = 3",
                                "update ausgleich.audit_event e set digest = ausgleich.audit_digest(e) where sequence = 3")
                        .broken())
                .extracting(Broken::sequence, Broken::fault)
                .containsExactly(4L, Fault.ORDER);
    }

    @Test
    void anEntryGoneFromTheMiddleIsMissing() throws SQLException {
        assertThat(after(gone("= 3")).broken()).isEqualTo(new Broken(3L, null, Fault.MISSING));
    }

    @Test
    void anEntryGoneAndTheRestCountedAnewIsFound() throws SQLException {
        assertThat(after(gone("= 3"), renumbered("> 3", -1)).broken())
                .extracting(Broken::sequence, Broken::fault)
                .containsExactly(3L, Fault.ORDER);
    }

    @Test
    void aCutEndIsMissing() throws SQLException {
        long newest = after().newest().sequence();
        assertThat(after(gone("> " + (newest - 2))).broken())
                .isEqualTo(new Broken(newest - 1, null, Fault.END_MISSING));
        assertThat(after(gone("> 0")).broken()).isEqualTo(new Broken(1L, null, Fault.END_MISSING));
    }

    @Test
    void aCutEndWithTheHeadSetBackIsSeenFromOutsideAlone() throws SQLException {
        Anchor noted = after().newest();
        String[] cut = {
            gone("= " + noted.sequence()),
            "update ausgleich.audit_head set (sequence, digest) = (select sequence, digest from ausgleich.audit_event"
                    + " where sequence = " + (noted.sequence() - 1) + ")"
        };
        assertThat(after(cut).broken()).isNull();
        assertThat(after(noted, cut).broken()).isEqualTo(new Broken(noted.sequence(), null, Fault.ANCHOR));
    }

    @Test
    void aWholeChainMadeAnewIsSeenFromOutsideAlone() throws SQLException {
        Anchor noted = after().newest();
        String[] forged = {
            "update ausgleich.audit_event set role = 'council' where sequence = 1",
            "update ausgleich.audit_head set sequence = 0, digest = decode(repeat('00', 32), 'hex')",
            "select ausgleich.audit_chain(id) from (select id from ausgleich.audit_event order by sequence) ordered"
        };
        assertThat(after(forged).broken()).isNull();
        assertThat(fault(after(noted, forged))).isEqualTo(Fault.ANCHOR);
    }

    @Test
    void twoEntriesExchangedAreFound() throws SQLException {
        assertThat(after(
                                "update ausgleich.audit_event set sequence = 1000000 where sequence = 3",
                                "update ausgleich.audit_event set sequence = 3 where sequence = 4",
                                "update ausgleich.audit_event set sequence = 4 where sequence = 1000000")
                        .broken())
                .extracting(Broken::sequence, Broken::fault)
                .containsExactly(3L, Fault.ORDER);
    }

    @Test
    void anEntryPutInBetweenIsFound() throws SQLException {
        assertThat(after(
                                renumbered("> 3", 1),
                                "update ausgleich.audit_head set sequence = sequence + 1",
                                """
                                insert into ausgleich.audit_event (id, at, role, action, object_type, object_id, sequence, previous)
                                select uuidv7(), at, role, 'invented', object_type, object_id, 4, digest
                                from ausgleich.audit_event where sequence = 3""",
                                "update ausgleich.audit_event e set digest = ausgleich.audit_digest(e) where sequence = 4")
                        .broken())
                .extracting(Broken::sequence, Broken::fault)
                .containsExactly(5L, Fault.ORDER);
    }

    @Test
    void anEntryPastTheChainIsFound() throws SQLException {
        assertThat(fault(after("""
                        insert into ausgleich.audit_event (id, at, role, action, object_type, object_id)
                        values (uuidv7(), now(), 'council', 'invented', 'organisation', 'x')"""))).isEqualTo(Fault.UNCHAINED);
    }

    @Test
    void anotherPersonBesideAnEntryIsFoundAndAForgottenOneIsNoFault() throws SQLException {
        assertThat(fault(after("update ausgleich.audit_person set name = 'Somebody else'")))
                .isEqualTo(Fault.PERSON);
        assertThat(after("delete from ausgleich.audit_person").broken()).isNull();
    }

    @Test
    void aHeadThatIsGoneOrAnotherIsFound() throws SQLException {
        assertThat(fault(after("delete from ausgleich.audit_head"))).isEqualTo(Fault.HEAD);
        assertThat(fault(after("update ausgleich.audit_head set digest = sha256('other')")))
                .isEqualTo(Fault.HEAD);
    }

    @Test
    void administratorsAndPlanningAreTold() {
        for (Role role : new Role[] {Role.ADMINISTRATOR, Role.SOCIAL_PLANNING}) {
            String anchor = As.role(role)
                    .get(VERIFICATION)
                    .then()
                    .statusCode(200)
                    .body("whole", equalTo(true), "broken", nullValue(), "anchor", matchesPattern(Anchor.FORM))
                    .extract()
                    .path("anchor");
            Bodies.create("chain-after-" + role.code(), BodyKind.OTHER);
            As.role(role).queryParam("anchor", anchor).get(VERIFICATION).then().body("whole", equalTo(true));
        }
    }

    @Test
    void aSavedChecksumThatDoesNotFitIsTold() {
        As.role(Role.ADMINISTRATOR)
                .queryParam("anchor", "2:" + "0".repeat(64))
                .get(VERIFICATION)
                .then()
                .statusCode(200)
                .body("whole", equalTo(false), "broken.sequence", equalTo(2), "broken.fault", equalTo("ANCHOR"))
                .body(
                        "broken.message",
                        equalTo("Eintrag 2 ist nicht der, den die außerhalb gesicherte Prüfsumme nennt."));
        As.role(Role.ADMINISTRATOR)
                .queryParam("anchor", "no-anchor")
                .get(VERIFICATION)
                .then()
                .statusCode(400)
                .body("violations.field", contains("anchor"));
    }

    private static String gone(String which) {
        String entries = "(select id from ausgleich.audit_event where sequence " + which + ")";
        return "delete from ausgleich.audit_person where entry in " + entries
                + "; delete from ausgleich.audit_event where id in " + entries;
    }

    /** In two steps, because no number may stand twice even for a moment. */
    private static String renumbered(String which, int by) {
        return "update ausgleich.audit_event set sequence = sequence + 1000000 where sequence " + which
                + "; update ausgleich.audit_event set sequence = sequence - 1000000 + " + by
                + " where sequence > 1000000";
    }

    private static Fault fault(Verification found) {
        return Objects.requireNonNull(found.broken(), "nothing was found").fault();
    }

    private static Verification after(String... statements) throws SQLException {
        return after(null, statements);
    }

    /** Tampers as the owner, looks at the trail in the same transaction, and takes everything back. */
    private static Verification after(@Nullable Anchor noted, String... statements) throws SQLException {
        try (Connection owner = DriverManager.getConnection(DatabaseUnderTest.url(), "ausgleich_owner", "test");
                Statement tampering = owner.createStatement()) {
            owner.setAutoCommit(false);
            for (String statement : statements) {
                tampering.execute(statement);
            }
            return ChainReader.verify(owner, noted);
        }
    }
}
