package de.ausgleich.observation.delivery;

import static de.ausgleich.observation.delivery.PlanRow.Kind.CHANGED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The demonstration's office files, one by one: what is right passes, what is broken is named. */
class DeliveredSamplesTest {

    private static final LocalDate DATE = DemonstrationCatalogue.END_OF_2007;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            broken-duplicate-district.csv         | ERROR DUPLICATE_DISTRICT 8 [Stat. Bezirk] 06 | Bitte löschen Sie eine der beiden Zeilen
            broken-empty.csv                      | ERROR EMPTY_FILE 2 [Stat. Bezirk] - | Bitte prüfen Sie, ob die Datei vollständig ist
            broken-fraction-in-count.csv          | ERROR FRACTION_IN_COUNT 18 [Bedarfsgemeinschaften] 12,5 | Bitte prüfen Sie, ob ein Anteil oder ein Durchschnitt in die Spalte geraten ist
            broken-implausible-jump.csv           | WARNING IMPLAUSIBLE_JUMP 41 [Bedarfsgemeinschaften] 890 | Bitte fragen Sie bei der Quelle nach
            broken-missing-column.csv             | ERROR MISSING_COLUMN 1 [Bedarfsgemeinschaften] Bedarfsgemeinschaften | Bitte fordern Sie die Datei mit dieser Spalte an
            broken-missing-district.csv           | WARNING MISSING_DISTRICT 79 [Stat. Bezirk] 78 | Bitte ergänzen Sie die Zeile
            broken-negative.csv                   | ERROR NEGATIVE 18 [Bedarfsgemeinschaften] -7 | Bitte fragen Sie bei der Quelle nach dem richtigen Wert
            broken-numerator-above-denominator.csv| ERROR PART_ABOVE_WHOLE 5 [darunter: mit 2 und mehr Kindern] 390 | Bitte prüfen Sie beide Werte. Höchstens 125 ist möglich
            broken-other-date.csv                 | ERROR OTHER_DATE 1 [Stat. Bezirk] Stichtag: 31.12.2006 | Ist die Datei vom 31.12.2006, liefern Sie sie mit diesem Stichtag. Sonst fordern Sie die Datei zum 31.12.2007 an
            broken-text-in-number.csv             | ERROR NOT_A_NUMBER 66 [Bedarfsgemeinschaften] 87O | 870? Bitte berichtigen Sie den Wert
            broken-total-mismatch.csv             | WARNING TOTAL_MISMATCH 94 [Bedarfsgemeinschaften] 18.239 | Bitte prüfen Sie, ob Fälle ohne Bezirk fehlen
            broken-unknown-district.csv           | ERROR UNKNOWN_DISTRICT 94 [Stat. Bezirk] 93 | Bitte prüfen Sie die Bezirksnummer
            """)
    void brokenFileIsNamedByItsOneFault(String file, String finding, String proposal) {
        var result = check(file, DemonstrationCatalogue.SGB2, DATE);
        assertThat(describe(result)).containsExactly(finding);
        assertThat(result.findings()).allSatisfy(DeliveredSamplesTest::isExplainedInBothLanguages);
        assertThat(FindingText.of(result.findings().getFirst(), Locale.GERMAN).proposal())
                .startsWith(proposal);
    }

    @Test
    void everySampleIsHeldByATestOfThisClass() throws IOException {
        var own = Files.readString(
                Path.of("src/test/java", DeliveredSamplesTest.class.getName().replace('.', '/') + ".java"));
        try (var samples = Files.list(Path.of("../demonstration/samples"))) {
            assertThat(samples.map(sample -> sample.getFileName().toString()))
                    .isNotEmpty()
                    .allMatch(own::contains);
        }
    }

    private static void isExplainedInBothLanguages(Finding finding) {
        for (var language : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            var text = FindingText.of(finding, language);
            assertThat(text.message()).isNotBlank().doesNotContain("{", "~", "#");
            assertThat(text.proposal()).isNotBlank().doesNotContain("{", "~", "#");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "broken-not-a-table.csv, NOT_A_TABLE, true, Bitte liefern Sie eine CSV-Datei oder eine Excel-Arbeitsmappe (.xlsx).",
        "'broken-truncated.xlsx', TRUNCATED, false, 'Bitte liefern Sie sie noch einmal, oder fordern Sie sie neu an.'"
    })
    void noTableAtAllIsOneClearReason(String file, Unreadable reason, boolean wrongKind, String proposal) {
        assertThat(TableReader.read(DemonstrationCatalogue.sample(file), null)).isEqualTo(reason);
        assertThat(reason.isWrongKind()).isEqualTo(wrongKind);
        assertThat(FindingText.of(reason, Locale.GERMAN).proposal()).isEqualTo(proposal);
    }

    @ParameterizedTest
    @CsvSource({
        "sgb2-2006-12-31.csv, 2006-12-31, 276",
        "sgb2-2007-12-31.csv, 2007-12-31, 276",
        "sgb2-2008-12-31.csv, 2008-12-31, 276",
        "sgb2-2009-12-31.csv, 2009-12-31, 276",
        "sgb2-2010-12-31.csv, 2010-12-31, 276",
        "bevoelkerung-2007-12-31.csv, 2007-12-31, 184",
        "haushalte-2007-12-31.xlsx, 2007-12-31, 368",
        "sozialdezernat-2007.csv, 2007-12-31, 552",
        "sozialdezernat-2008.csv, 2008-12-31, 552",
        "sozialdezernat-2009.csv, 2009-12-31, 552",
        "sozialdezernat-2010.csv, 2010-12-31, 552",
        "infrastruktur-2010-12-31.csv, 2010-12-31, 736"
    })
    void goodFileSaysWhatIsPublished(String file, LocalDate date, int figures) {
        var again = check(file, null, date);
        assertThat(describe(again)).isEmpty();
        assertThat(kinds(again)).containsExactly(PlanRow.Kind.UNCHANGED);
        assertThat(again.plan()).hasSize(figures);

        var context = DemonstrationCatalogue.nothingPublished(date, null);
        var first = check(file, context);
        assertThat(describe(first)).isEmpty();
        assertThat(kinds(first)).containsExactly(PlanRow.Kind.NEW);
        assertThat(first.plan()).hasSize(figures);
    }

    @Test
    void signsKeepTheirMeanings() {
        var result = check("signs-2007-12-31.csv", DemonstrationCatalogue.SGB2, DATE);
        assertThat(describe(result)).isEmpty();
        assertThat(result.plan())
                .filteredOn(row -> row.kind() != PlanRow.Kind.UNCHANGED)
                .extracting(row -> row.line() + " " + row.district(), PlanRow::kind, PlanRow::after)
                .containsExactly(
                        tuple("13 12", CHANGED, new Numeral.Amount(BigDecimal.ZERO)),
                        tuple("14 13", CHANGED, new Numeral.Without(Sign.SECRET_OR_UNKNOWN)),
                        tuple("16 15", CHANGED, new Numeral.Without(Sign.BLOCKED)),
                        tuple("17 16", CHANGED, new Numeral.Without(Sign.NOT_AVAILABLE)),
                        tuple("19 18", CHANGED, new Numeral.Without(Sign.LATER)),
                        tuple("20 19", CHANGED, new Numeral.Without(Sign.UNRELIABLE)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bundesagentur_2005-12-31.csv", "bundesagentur_2006-12-31.csv", "bundesagentur_2007-12-31.csv",
                "bundesagentur_2008-12-31.csv", "bundesagentur_2009-12-31.csv", "bundesagentur_2010-12-31.csv",
                "statistikamt_2006-12-31.csv", "statistikamt_2007-12-31.csv", "statistikamt_2008-12-31.csv",
                "statistikamt_2009-12-31.csv", "statistikamt_2010-12-31.csv", "sozialdezernat_2007-12-31.csv",
                "sozialdezernat_2008-12-31.csv", "sozialdezernat_2009-12-31.csv", "sozialdezernat_2010-12-31.csv",
                "jugendamt_2006-12-31.csv", "jugendamt_2007-12-31.csv", "jugendamt_2008-12-31.csv",
                "jugendamt_2009-12-31.csv", "jugendamt_2010-12-31.csv", "infrastruktur_2006-12-31.csv",
                "infrastruktur_2007-12-31.csv", "infrastruktur_2008-12-31.csv", "infrastruktur_2009-12-31.csv",
                "infrastruktur_2010-12-31.csv"
            })
    void longFormatOfTheDemonstrationHasNoFinding(String name) {
        var date = LocalDate.parse(name.substring(name.indexOf('_') + 1, name.indexOf('.')));
        var result = check("../deliveries/" + name, null, date);
        assertThat(describe(result)).isEmpty();
        assertThat(kinds(result)).containsExactly(PlanRow.Kind.UNCHANGED);
        assertThat(result.plan()).allSatisfy(row -> assertThat(row.origin()).isNotBlank());
    }

    private static CheckResult check(String file, @Nullable Mapping remembered, LocalDate date) {
        return check(file, DemonstrationCatalogue.allPublished(date, remembered));
    }

    static CheckResult check(String file, CheckContext context) {
        var table = (Table) TableReader.read(DemonstrationCatalogue.sample(file), null);
        return DeliveryCheck.check(
                table, MappingProposal.of(table, context.catalogue()), context, CheckProgress.Listener.NOBODY);
    }

    private static Set<PlanRow.Kind> kinds(CheckResult result) {
        return result.plan().stream().map(PlanRow::kind).collect(Collectors.toSet());
    }

    static List<String> describe(CheckResult result) {
        return result.findings().stream()
                .map(finding -> "%s %s %s [%s] %s"
                        .formatted(
                                finding.severity(),
                                finding.type(),
                                finding.row(),
                                finding.column(),
                                "".equals(finding.value()) ? "-" : finding.value()))
                .toList();
    }
}
