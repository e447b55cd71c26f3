package de.ausgleich.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import de.ausgleich.access.Role;
import de.ausgleich.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every figure can be said as a sentence, whatever kind it is and whatever keeps it from being one. */
@QuarkusTest
class SentenceTest {

    @BeforeEach
    void place() {
        Weiler.make();
    }

    @Test
    void theCouncilPaperCanBeReadAloud() {
        assertThat(paper("migration-background", "78"))
                .isEqualTo("Sieker: 53,8 % (2.936 von 5.457); das sind 31,5 Prozentpunkte mehr als in der Gesamtstadt"
                        + " (22,3 %). Rang 1 von 92.");
        assertThat(paper("sgb2-change", "73"))
                .startsWith("Oldentrup Ost: von 4,9 auf 6,5 % gestiegen (9 von 18")
                .endsWith("; das sind 132,9 % des Ausgangswerts (Gesamtstadt: 91,3 %). Rang 1 von 92.");
        assertThat(paper("sgb2-families", "30"))
                .startsWith("Siebenhügel: 0,0 % (0 von ")
                .contains("; das sind 18,2 Prozentpunkte weniger als in der Gesamtstadt (18,2 %). Rang ")
                .contains(", gemeinsam mit acht weiteren Bezirken.");
    }

    @Test
    void sharesDifferInPointsAndCountsAreAPartOfTheCity() {
        assertThat(sentence(Role.COUNCIL, "wl-share", "2010-12-31", "WL1"))
                .isEqualTo("Anger: 25,0 % (50 von 200); das sind 12,5 Prozentpunkte weniger als in der Gesamtstadt"
                        + " (37,5 %). Rang 2 von 5, gemeinsam mit einem weiteren Bezirk.");
        assertThat(sentence(Role.COUNCIL, "wl-share", "2010-12-31", "WL5")).endsWith("Bezirk. Geringe Fallzahl.");
        assertThat(sentence(Role.STATISTICS_OFFICE, "wl-share", "2009-12-31", "WL5"))
                .contains("; das ist ebenso viel wie in der Gesamtstadt (25,0 %). Rang 2 von 5.");
        assertThat(sentence(Role.COUNCIL, "wl-rate", "2008-12-31", "WL1"))
                .startsWith("Anger: 200,0 Punkte (40 bezogen auf 200); das sind 14,0 Punkte weniger als in der");
        assertThat(sentence(Role.COUNCIL, "wl-count", "2008-12-31", "WL1"))
                .isEqualTo(
                        "Anger: 40 Punkte; das sind 34,2 % der Zahl für die Gesamtstadt (117 Punkte). Rang 2 von 4.");
        assertThat(sentence(Role.COUNCIL, "wl-count", "2008-12-31", "WL3"))
                .isEqualTo("Damm: 0 Punkte; für die Gesamtstadt sind es 117 Punkte. Rang 4 von 4.");
        assertThat(sentence(Role.COUNCIL, "wl-index", "2008-12-31", "WL2"))
                .isEqualTo("Brink: -0,3 Punkte; das sind 2,8 Punkte weniger als in der Gesamtstadt (2,5 Punkte)."
                        + " Rang 5 von 5.");
    }

    @Test
    void aChangeTellsWhereItCameFrom() {
        assertThat(sentence(Role.STATISTICS_OFFICE, "wl-change", "2010-12-31", "WL4"))
                .isEqualTo("Esch: von 10,0 auf 5,0 % gesunken (50 von 500 am 31.12.2009, 25 von 500 am 31.12.2010);"
                        + " das sind 50,0 % des Ausgangswerts (Gesamtstadt: 150,1 %). Rang 3 von 4.");
        assertThat(sentence(Role.STATISTICS_OFFICE, "wl-change", "2010-12-31", "WL5"))
                .startsWith("Furt: unverändert 25,0 % (20 von 80 am 31.12.2009, 20 von 80 am 31.12.2010);");
    }

    @Test
    void theCityIsNotComparedWithItself() {
        assertThat(city("wl-share", "2008-12-31"))
                .isEqualTo("Weiler: 21,4 % (107 von 500). Beruht auf Angaben aus 3 von 5 Bezirken.");
        assertThat(city("wl-change", "2010-12-31")).endsWith("; das sind 150,1 % des Ausgangswerts.");
    }

    @Test
    void boroughsStandAmongBoroughs() {
        assertThat(sentence(Role.COUNCIL, "wl-count", "2008-12-31&level=BOROUGH", "WLS"))
                .isEqualTo("Weilersüd: 10 Punkte; das sind 8,5 % der Zahl für die Gesamtstadt (117 Punkte)."
                        + " Rang 2 von 2. Beruht auf Angaben aus 2 von 3 Bezirken.");
    }

    @Test
    void withoutAValueTheSentenceSaysWhy() {
        assertThat(sentence(Role.COUNCIL, "wl-share", "2009-12-31", "WL1"))
                .isEqualTo("Anger: geschützt. Aus Gründen der Geheimhaltung nicht gezeigt:"
                        + " Dahinter stehen sehr wenige Fälle.");
        assertThat(sentence(Role.COUNCIL, "wl-share", "2008-12-31", "WL3"))
                .isEqualTo("Damm: nicht berechenbar. Die Bezugsgröße ist null; ein Wert lässt sich nicht bilden.");
        assertThat(sentence(Role.COUNCIL, "wl-share", "2008-12-31", "WL4"))
                .isEqualTo("Esch: kein Wert. Die Zahl folgt später.");
    }

    @Test
    void englishReadersGetEnglishSentences() {
        assertThat(english("wl-share", "2010-12-31"))
                .isEqualTo("Anger: 25.0% (50 of 200); that is 12.5 percentage points less than in the city as a whole"
                        + " (37.5%). Rank 2 of 5, shared with one other district.");
        assertThat(english("wl-share", "2009-12-31")).startsWith("Anger: confidential. ");
    }

    private static String english(String indicator, String date) {
        return As.role(Role.COUNCIL)
                .header("Accept-Language", "en")
                .get("/api/v1/indicators/{code}/values?scheme=weiler&date=" + date, indicator)
                .path("items[0].sentence");
    }

    private static String paper(String indicator, String district) {
        return As.role(Role.STATISTICS_OFFICE)
                .get("/api/v1/indicators/{code}/values?date=2007-12-31", indicator)
                .path("items.find { it.district.code == '" + district + "' }.sentence");
    }

    private static String sentence(Role role, String indicator, String query, String district) {
        return Weiler.values(role, indicator, query)
                .path("items.find { it.district.code == '" + district + "' }.sentence");
    }

    private static String city(String indicator, String date) {
        return Weiler.values(Role.STATISTICS_OFFICE, indicator, date).path("city.sentence");
    }
}
