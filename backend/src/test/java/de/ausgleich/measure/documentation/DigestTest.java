package de.ausgleich.measure.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import de.ausgleich.shared.api.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestTest {

    private static final LocalDate TODAY = LocalDate.of(2011, 2, 15);
    private static final UUID CAFE = UUID.fromString("01920000-0000-7000-8000-000000000001");

    @Test
    void whatIsReturnedOverdueAndDueStandsApart() {
        String text = digest(
                        item("Elterncafé", "2010-Q3", "2010-10-28", Standing.RETURNED),
                        item("Elterncafé", "2010-Q4", "2011-01-28", Standing.OVERDUE),
                        item("Lernhilfe", "2011-01", "2011-02-28", Standing.DUE))
                .text(Locale.GERMAN, "https://ausgleich.example.org");
        assertThat(text)
                .contains("bei „AWO“")
                .contains(
                        "Zurückgegeben, mit einer Bitte der Sozialplanung:\n– Elterncafé, 3. Quartal 2010 (bis 28. Oktober 2010)\n")
                .contains("Noch offen:\n– Elterncafé, 4. Quartal 2010 (bis 28. Januar 2011)\n")
                .contains("Bald einzureichen:\n– Lernhilfe, Januar 2011 (bis 28. Februar 2011)\n")
                .contains("https://ausgleich.example.org/dokumentation?unsere=1");
    }

    @Test
    void englishReadersAreWrittenToInEnglish() {
        Digest digest = digest(item("Elterncafé", "2010-H2", "2011-01-28", Standing.OVERDUE));
        assertThat(digest.subject(Locale.ENGLISH)).isEqualTo("One period awaits your documentation");
        assertThat(digest.text(Locale.ENGLISH, null))
                .contains("Still open:\n– Elterncafé, Half 2 of 2010 (by January 28, 2011)\n")
                .doesNotContain("https://", "Returned", "Due soon");
    }

    @Test
    void theSubjectCounts() {
        assertThat(digest(
                                item("A", "2009", "2010-01-28", Standing.OVERDUE),
                                item("A", "2010", "2011-01-28", Standing.OVERDUE))
                        .subject(Locale.GERMAN))
                .isEqualTo("2 Zeiträume warten auf Ihre Dokumentation");
    }

    @ParameterizedTest
    @CsvSource({
        "DUE,       2011-03-01, true",
        "DUE,       2011-03-02, false",
        "OPEN,      2011-02-20, true",
        "OPEN,      2011-04-28, false",
        "OVERDUE,   2010-01-28, true",
        "RETURNED,  2012-01-28, true",
        "SUBMITTED, 2010-01-28, false",
        "ACCEPTED,  2010-01-28, false",
        "UPCOMING,  2011-02-20, false",
    })
    void whatIsDueWithinTwoWeeksOverdueOrReturnedIsSpokenOf(Standing standing, String due, boolean spokenOf) {
        assertThat(Digest.of("AWO", List.of(item("A", "2010", due, standing)), TODAY))
                .matches(digest -> digest.isPresent() == spokenOf);
    }

    private static Digest digest(DocumentationItem... items) {
        return Digest.of("AWO", List.of(items), TODAY).orElseThrow();
    }

    private static DocumentationItem item(String title, String code, String due, Standing standing) {
        LocalDate day = LocalDate.parse(due);
        return new DocumentationItem(
                new DocumentationItem.Measured(CAFE, title),
                new Ref("awo", "AWO"),
                new Period(code, day.minusDays(58), day.minusDays(28), day),
                standing,
                0,
                false,
                true,
                0,
                null,
                null);
    }
}
