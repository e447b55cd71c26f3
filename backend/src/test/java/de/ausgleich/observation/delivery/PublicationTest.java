package de.ausgleich.observation.delivery;

import static de.ausgleich.testing.Delivered.AGENCY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import de.ausgleich.testing.DatabaseUnderTest;
import de.ausgleich.testing.Delivered;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Publication is one transaction, and one after the other. */
@QuarkusTest
class PublicationTest {

    private static final String DATE = "2006-12-31";

    @Test
    void ofTwoWhoPublishAtOnceOneWinsAndTheOtherIsTold() {
        String first = received("01;231", "02;49");
        String second = received("01;232", "02;48");
        List<Integer> answers = Stream.of(first, second)
                .map(id -> CompletableFuture.supplyAsync(
                        () -> Delivered.publish(id).statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertThat(answers).containsExactly(200, 409);
        for (String id : List.of(first, second)) {
            boolean published = Delivered.get(id).path("state").equals("PUBLISHED");
            (published ? Delivered.withdraw(id) : Delivered.reject(id)).then().statusCode(200);
        }
        assertThat(value()).isEqualTo(231);
    }

    /** The last write of a publication fails: not even the first one stays. */
    @Test
    void whatBreaksInTheMiddleLeavesNothingHalfDone() throws SQLException {
        String id = received("01;777", "02;48");
        DatabaseUnderTest.asOwner("""
                create function release.broken() returns trigger language plpgsql as
                $$ begin raise exception 'power failure'; end $$;
                create trigger broken before insert on release.publication for each row execute function release.broken();
                """);
        try {
            Delivered.publish(id).then().statusCode(500).body("type", equalTo("urn:ausgleich:problem:failure"));
        } finally {
            DatabaseUnderTest.asOwner("drop trigger broken on release.publication; drop function release.broken()");
        }
        Delivered.get(id).then().body("state", equalTo("CHECKED"));
        assertThat(value()).isEqualTo(231);
        Delivered.publish(id).then().statusCode(200);
        assertThat(value()).isEqualTo(777);
        Delivered.withdraw(id).then().statusCode(200);
        assertThat(value()).isEqualTo(231);
    }

    private static String received(String... rows) {
        String[] lines = Stream.concat(Stream.of("Stat. Bezirk;Bedarfsgemeinschaften"), Stream.of(rows))
                .toArray(String[]::new);
        return Delivered.table(AGENCY, DATE, lines)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static int value() {
        Response found =
                Delivered.office().get("/api/v1/observations?variable=sgb2_benefit_units&district=01&date=" + DATE);
        return found.path("items[0].value");
    }
}
