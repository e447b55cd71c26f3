package de.ausgleich.observation.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import de.ausgleich.observation.delivery.Numeral.Amount;
import de.ausgleich.observation.delivery.Numeral.Without;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveryCheckTest {

    private static final String HEAD = "Bezirk;Name;Einwohner;Kinder\n";
    private static final String GOOD = HEAD + "01;Altstadt;100;10\n02;Hafen;200;20\n03;Mühle;300;30\n04;;400;40\n";

    private final SmallTown town = new SmallTown();

    @Test
    void planTellsNewChangedAndUnchanged() {
        var result = town.published(SmallTown.RESIDENTS, "01", 100)
                .published(SmallTown.RESIDENTS, "02", 199)
                .check(GOOD);
        assertThat(result.findings()).isEmpty();
        assertThat(result.plan())
                .filteredOn(row -> row.variable().equals("residents"))
                .extracting(PlanRow::kind)
                .containsExactly(PlanRow.Kind.UNCHANGED, PlanRow.Kind.CHANGED, PlanRow.Kind.NEW, PlanRow.Kind.NEW);
        var changed = result.plan().get(2);
        assertThat(changed.before()).isEqualTo(new Amount(new BigDecimal("199")));
        assertThat(changed.after()).isEqualTo(new Amount(new BigDecimal("200")));
        assertThat(changed.line()).isEqualTo(3);
    }

    @Test
    void signIsPublishedWithItsMeaningAndMinusAsZero() {
        var result = town.check(GOOD.replace("100;10", "x;-"));
        assertThat(result.findings()).isEmpty();
        assertThat(result.plan().get(0).after()).isEqualTo(new Without(Sign.BLOCKED));
        assertThat(result.plan().get(1).after()).isEqualTo(new Amount(BigDecimal.ZERO));
    }

    @Test
    void codesThatLostTheirZeroAreUnderstood() {
        var result = town.check(HEAD + "1;Altstadt;100;10\n2.0;Hafen;200;20\n3;Mühle;300;30\n04;;400;40\n");
        assertThat(result.findings()).isEmpty();
        assertThat(result.plan()).extracting(PlanRow::district).containsOnly("01", "02", "03", "04");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ";;1000;100", ";Musterstadt;1000;100", ";Stadt Musterstadt insgesamt;1000;100", "Summe;;1000;100",
                "Gesamt;;1.000;100", ";Insgesamt;1000;100", "CITY;Musterstadt;1000;100", "99;Gesamtstadt;1000;100"
            })
    void totalIsComparedAndNeverStored(String total) {
        var right = town.check(GOOD + total);
        assertThat(right.findings()).isEmpty();
        assertThat(right.plan()).hasSize(8).noneMatch(row -> row.line() == 6);
        assertThat(town.findings(GOOD + total.replaceFirst(";100$", ";101")))
                .containsExactly("TOTAL_MISMATCH 6 Kinder 101");
    }

    @Test
    void subtotalOfABoroughIsComparedWithItsDistricts() {
        assertThat(town.findings(GOOD + "N;Nord;300;30\n;Süd gesamt;700;70\n")).isEmpty();
        assertThat(town.findings(GOOD + "N;Nord;300;30\n;Stadtbezirk Süd;700;71\n"))
                .containsExactly("TOTAL_MISMATCH 7 Kinder 71");
    }

    @Test
    void totalNamesBothNumbersAndTheDifference() {
        var finding = town.check(GOOD + ";Summe;1.003;100\n").findings().getFirst();
        assertThat(FindingText.of(finding, Locale.GERMAN).message()).contains("1.003", "1.000", "um 3 höher");
        assertThat(FindingText.of(finding, Locale.ENGLISH).message()).contains("1,003", "1,000", "3 higher");
    }

    @Test
    void totalOfAColumnWithSignsIsNotJudged() {
        assertThat(town.findings(GOOD.replace("100;10", "100;.") + ";Summe;1000;150\n"))
                .isEmpty();
        assertThat(town.findings(GOOD + ";Summe;.;100\n")).isEmpty();
    }

    @Test
    void unassignedCasesAreStoredForTheCityAndCountInItsTotal() {
        var result = town.check(GOOD + ";nicht zuordenbar;7;-\n;Summe;1007;100\n");
        assertThat(result.findings()).isEmpty();
        assertThat(result.plan())
                .filteredOn(row -> row.district().equals("CITY"))
                .extracting(PlanRow::after)
                .containsExactly(new Amount(new BigDecimal("7")), new Amount(BigDecimal.ZERO));
    }

    @Test
    void unknownDistrictIsRefusedWithTheOneThatIsMeant() {
        var result = town.check(GOOD + "O1;Altstadt;5;1\n");
        assertThat(SmallTown.describe(result)).containsExactly("UNKNOWN_DISTRICT 6 Bezirk O1");
        var text = FindingText.of(result.findings().getFirst(), Locale.GERMAN);
        assertThat(text.proposal()).contains("01").contains("Altstadt");
        assertThat(result.plan())
                .filteredOn(row -> row.line() == 6)
                .extracting(PlanRow::kind)
                .containsExactly(PlanRow.Kind.REFUSED, PlanRow.Kind.REFUSED);
    }

    @Test
    void everyLaterRowOfADistrictIsRefusedAndNamesTheFirst() {
        var result = town.check(GOOD + "1;Altstadt;100;10\n01;Altstadt;101;11\n");
        assertThat(SmallTown.describe(result))
                .containsExactly("DUPLICATE_DISTRICT 6 Bezirk 1", "DUPLICATE_DISTRICT 7 Bezirk 01");
        assertThat(result.findings()).allSatisfy(finding -> assertThat(
                        FindingText.of(finding, Locale.GERMAN).message())
                .contains("Zeile 2"));
        assertThat(result.plan())
                .filteredOn(row -> row.kind() == PlanRow.Kind.REFUSED)
                .hasSize(4);
    }

    @Test
    void missingDistrictIsNamedWhereItShouldStand() {
        assertThat(town.findings(HEAD + "02;Hafen;200;20\n04;;400;40\n"))
                .containsExactly("MISSING_DISTRICT 2 Bezirk 01", "MISSING_DISTRICT 3 Bezirk 03");
    }

    @Test
    void emptyCellOfADistrictIsMissingAndNotZero() {
        var result = town.check(GOOD.replace("200;20", "200;"));
        assertThat(SmallTown.describe(result)).containsExactly("MISSING_VALUE 3 Kinder ");
        assertThat(result.plan()).hasSize(7);
    }

    @Test
    void numbersThatNoCountCanHaveAreRefused() {
        var result = town.check(
                GOOD.replace("100;10", "100;-1").replace("200;20", "200;2,5").replace("300;30", "300;3O"));
        assertThat(SmallTown.describe(result))
                .containsExactly("NEGATIVE 2 Kinder -1", "FRACTION_IN_COUNT 3 Kinder 2,5", "NOT_A_NUMBER 4 Kinder 3O");
        assertThat(result.plan())
                .filteredOn(row -> row.kind() == PlanRow.Kind.REFUSED)
                .hasSize(3);
    }

    @Test
    void wholeNumberWithDecimalsIsNoFraction() {
        assertThat(town.findings(GOOD.replace("100;10", "100;10,0"))).isEmpty();
    }

    @Test
    void measuredVariableMayHaveFractionsButNotBeNegative() {
        assertThat(town.findings("Bezirk;Stunden\n01;1,5\n02;0\n03;-0,5\n04;2\n"))
                .containsExactly("NEGATIVE 4 Stunden -0,5");
    }

    @Test
    void readyMadeFigureMayBeNegativeAndIsNeverSummed() {
        var result =
                town.check("Bezirk;Name;Punktwert\n01;;-1,5\n02;;0,5\n03;;2\n04;;1\nN;Nord;-0,5\n;Musterstadt;0,7\n");
        assertThat(result.findings()).isEmpty();
        assertThat(result.plan()).extracting(PlanRow::district).containsExactly("01", "02", "03", "04", "N", "CITY");
    }

    @Test
    void roundedPartsMayMissTheirTotalByTheirRounding() {
        var file = "Bezirk;Name;Stunden\n01;;1,4\n02;;1,4\n03;;1,4\n04;;1,4\n";
        assertThat(town.findings(file + ";Summe;5,8\n")).isEmpty();
        assertThat(town.findings(file + ";Summe;6,0\n")).containsExactly("TOTAL_MISMATCH 6 Stunden 6,0");
    }

    @Test
    void partIsHeldAgainstTheWholeInTheFile() {
        var result = town.check(GOOD.replace("100;10", "100;101"));
        assertThat(SmallTown.describe(result)).containsExactly("PART_ABOVE_WHOLE 2 Kinder 101");
        assertThat(result.plan().get(1).kind()).isEqualTo(PlanRow.Kind.REFUSED);
        assertThat(town.findings(GOOD.replace("100;10", "100;100"))).isEmpty();
    }

    @Test
    void partAndWholeAreHeldAgainstWhatIsPublished() {
        var part = "Bezirk;Kinder\n01;10\n02;20\n03;30\n04;40\n";
        assertThat(new SmallTown().published(SmallTown.RESIDENTS, "02", 19).findings(part))
                .containsExactly("PART_ABOVE_WHOLE 3 Kinder 20");
        var whole = "Bezirk;Einwohner\n01;10\n02;20\n03;30\n04;40\n";
        assertThat(new SmallTown().published(SmallTown.CHILDREN, "02", 21).findings(whole))
                .containsExactly("PART_ABOVE_WHOLE 3 Einwohner 20");
    }

    @Test
    void fileItselfIsBelievedBeforeWhatIsPublished() {
        assertThat(town.published(SmallTown.RESIDENTS, "01", 5).findings(GOOD)).isEmpty();
    }

    @Test
    void multipleOfTheEarlierCountIsAJumpFromTwentyCasesOn() {
        var before = Map.of("01", 33, "02", 6, "03", 100, "04", 1200);
        var file = "Bezirk;Einwohner\n01;100\n02;19\n03;300\n04;399\n";
        assertThat(town.earlier(SmallTown.RESIDENTS, before).findings(file))
                .containsExactly("IMPLAUSIBLE_JUMP 2 Einwohner 100", "IMPLAUSIBLE_JUMP 5 Einwohner 399");
    }

    @Test
    void changeFarOutOfLineIsAJumpEvenBelowThreefold() {
        var before = new HashMap<String, Integer>();
        var file = new StringBuilder("Bezirk;Einwohner\n");
        for (var i = 1; i <= 12; i++) {
            before.put("%02d".formatted(i), 1000 + i);
            file.append("%02d;%d\n".formatted(i, i == 7 ? 1500 : 1000 + 2 * i));
        }
        var findings = town.ofDistricts(12).earlier(SmallTown.RESIDENTS, before).findings(file.toString());
        assertThat(findings).containsExactly("IMPLAUSIBLE_JUMP 8 Einwohner 1500");
    }

    @Test
    void changeThatChanceExplainsIsNoneHoweverCalmTheOthersAre() {
        var before = new HashMap<String, Integer>();
        var file = new StringBuilder("Bezirk;Einwohner\n");
        for (var i = 1; i <= 12; i++) {
            before.put("%02d".formatted(i), 200);
            file.append("%02d;%d\n".formatted(i, i == 7 ? 240 : 200));
        }
        assertThat(town.ofDistricts(12).earlier(SmallTown.RESIDENTS, before).findings(file.toString()))
                .isEmpty();
    }

    @Test
    void whatIsNotCountedIsComparedByItsPlainDifference() {
        var before = new HashMap<String, Integer>();
        var file = new StringBuilder("Bezirk;Punktwert\n");
        for (var i = 1; i <= 12; i++) {
            before.put("%02d".formatted(i), i);
            file.append("%02d;%s\n".formatted(i, i == 7 ? "-9" : i + "," + i % 3));
        }
        var findings = town.ofDistricts(12).earlier(SmallTown.SCORE, before).findings(file.toString());
        assertThat(findings).containsExactly("IMPLAUSIBLE_JUMP 8 Punktwert -9");
    }

    @Test
    void statedDateMustBeTheEnteredOne() {
        assertThat(town.findings("Stichtag: 31.12.2006\n\n" + GOOD))
                .containsExactly("OTHER_DATE 1 Bezirk Stichtag: 31.12.2006");
        assertThat(town.findings("Zeitraum: 01.01.2007 bis 31.12.2007\n" + GOOD))
                .isEmpty();
        assertThat(town.findings("Einwohner am 31. Dezember 2006\n" + GOOD)).hasSize(1);
        assertThat(town.findings("Erstellt am 15.03.2008\nStand: 1.3.2008\n" + GOOD))
                .isEmpty();
    }

    @Test
    void codesAndNamesOfAnotherSchemeAreNoticed() {
        var file = "Bezirk;Name;Einwohner\n01;Heide;100\n02;Moor;200\n03;Bruch;300\n";
        var other = Map.of("01", "Heide", "02", "Moor", "03", "Bruch");
        assertThat(town.otherScheme("town-3", other).findings(file)).containsExactly("WRONG_SCHEME 2 Bezirk 01");
        assertThat(new SmallTown().otherScheme("town-3", other).findings(GOOD)).isEmpty();
    }

    @Test
    void codesAloneTellASchemeThatTheyFitExactly() {
        var names = new HashMap<String, String>();
        var file = new StringBuilder("Bezirk;Einwohner\n");
        for (var i = 1; i <= 9; i++) {
            names.put("%02d".formatted(i), "Gebiet %d".formatted(i));
            file.append("%02d;100\n".formatted(i));
        }
        var findings = town.ofDistricts(12).otherScheme("town-9", names).findings(file.toString());
        assertThat(findings).containsExactly("WRONG_SCHEME 2 Bezirk 01");
    }

    @Test
    void aFewCodesThatAlsoFitASmallSchemeAreNoneOfIt() {
        var one = Map.of("03", "Bruch");
        assertThat(town.otherScheme("one", one).findings("Bezirk;Einwohner\n03;300\n"))
                .doesNotContain("WRONG_SCHEME 2 Bezirk 03")
                .hasSize(3);
        var four = Map.of("01", "Heide", "02", "Moor", "03", "Bruch", "04", "Aue");
        assertThat(new SmallTown()
                        .ofDistricts(12)
                        .otherScheme("four", four)
                        .findings("Bezirk;Einwohner\n01;1\n02;2\n03;3\n04;4\n"))
                .hasSize(8)
                .allMatch(finding -> finding.startsWith("MISSING_DISTRICT"));
    }

    @Test
    void aPartOfTheDistrictsIsNoSmallSchemeThatHasTheSameCodes() {
        var six = new HashMap<String, String>();
        var file = new StringBuilder("Bezirk;Einwohner\n");
        for (var i = 1; i <= 6; i++) {
            six.put("%02d".formatted(i), "Gebiet %d".formatted(i));
            file.append("%02d;100\n".formatted(i));
        }
        assertThat(new SmallTown().ofDistricts(20).otherScheme("six", six).findings(file.toString()))
                .hasSize(14)
                .allMatch(finding -> finding.startsWith("MISSING_DISTRICT"));
    }

    @Test
    void oneUnknownCodeIsASlipEvenWhereAnotherSchemeHasIt() {
        var other = Map.of("77", "Heide", "78", "Moor");
        assertThat(town.otherScheme("other", other).findings("Bezirk;Einwohner\n77;300\n"))
                .contains("UNKNOWN_DISTRICT 2 Bezirk 77");
    }

    @Test
    void nameOfAnotherDistrictIsNoticedAndANumberIsNoName() {
        assertThat(town.findings(GOOD.replace("Hafen", "Altstadt"))).containsExactly("NAME_DIFFERS 3 Name Altstadt");
        assertThat(town.findings(GOOD.replace("Hafen", "Statistischer Bezirk 02")))
                .isEmpty();
        assertThat(town.findings(GOOD.replace("Hafen", "Statistischer Bezirk 03")))
                .containsExactly("NAME_DIFFERS 3 Name Statistischer Bezirk 03");
        assertThat(town.findings(GOOD.replace("Mühle", "MUEHLE"))).isEmpty();
        assertThat(town.findings(GOOD.replace("04;;", "04;Neustadt;"))).isEmpty();
    }

    @Test
    void columnWithFiguresThatNobodyKnowsIsNamed() {
        var file = "Bezirk;Einwohner;Hunde;Bemerkung\n01;100;5;-\n02;200;6;neu\n03;300;7;\n04;400;8;\n";
        assertThat(town.findings(file)).containsExactly("UNKNOWN_COLUMN 1 Hunde Hunde");
    }

    @Test
    void fileWithoutDistrictsOrFiguresHasNoMapping() {
        assertThat(town.findings("Vorname;Ort\nEva;hier\nJan;dort\n")).containsExactly("NO_MAPPING 1 null null");
        assertThat(town.findings("Bezirk;Hunde\n01;5\n02;6\n03;7\n04;8\n"))
                .containsExactly("UNKNOWN_COLUMN 1 Hunde Hunde", "NO_MAPPING 1 null null");
    }

    @Test
    void footnotesAreNoRows() {
        assertThat(town.findings(GOOD + ";Summe;1000;100\n\nQuelle: Stadt Musterstadt;;;\n* vorläufig;;;\n"))
                .isEmpty();
    }

    @Test
    void longTableIsCheckedLikeAWideOne() {
        var file = """
                Merkmal;Stichtag;Bezirk;Wert;Herkunft
                Einwohner;31.12.2007;01;100;Register
                residents;2007-12-31;02;2,5;Register
                Hunde;31.12.2007;03;300;
                Einwohner;31.12.2006;03;300;
                Kinder;31.12.2007;01;101;
                Kinder;heute;02;1;
                Kinder;31.12.2007;2;1;
                Kinder;31.12.2007;04;1;
                Einwohner;31.12.2007;04;9;
                """;
        var result = town.check(file);
        assertThat(SmallTown.describe(result))
                .containsExactlyInAnyOrder(
                        "FRACTION_IN_COUNT 3 Wert 2,5",
                        "UNKNOWN_VARIABLE 4 Merkmal Hunde",
                        "OTHER_DATE 5 Stichtag 31.12.2006",
                        "PART_ABOVE_WHOLE 6 Wert 101",
                        "OTHER_DATE 7 Stichtag heute",
                        "MISSING_VALUE 4 Bezirk 03");
        assertThat(result.plan().getFirst().origin()).isEqualTo("Register");
    }

    @Test
    void moreThanAThousandOfATypeAreCounted() {
        var rows = new StringBuilder("variable,reference_date,district_code,value\n");
        for (var i = 0; i < 1_500; i++) {
            rows.append("residents,2007-12-31,X%d,1\n".formatted(i));
        }
        List<Finding> unknown = town.check(rows.toString()).findings().stream()
                .filter(finding -> finding.type() == FindingType.UNKNOWN_DISTRICT)
                .toList();
        assertThat(unknown).hasSize(1_001);
        assertThat(FindingText.of(unknown.getLast(), Locale.GERMAN).message()).startsWith("500 weitere");
    }

    @Test
    void formulaWithoutResultIsNoNumber() {
        var rows = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Bezirk</t></is></c>"
                + "<c r=\"B1\" t=\"inlineStr\"><is><t>Einwohner</t></is></c></row>"
                + "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\"><f>B3+B4</f></c></row>"
                + "<row r=\"3\"><c r=\"A3\"><v>2</v></c><c r=\"B3\"><f>2*3</f><v>6</v></c></row>"
                + "<row r=\"4\"><c r=\"A4\"><v>3</v></c><c r=\"B4\"><v>1</v></c></row>"
                + "<row r=\"5\"><c r=\"A5\"><v>4</v></c><c r=\"B5\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c></row>";
        var table = (Table) TableReader.read(Workbook.with("Daten", rows).bytes(), null);
        var result = DeliveryCheck.check(
                table, MappingProposal.of(table, town.catalogue()), town.context(), CheckProgress.Listener.NOBODY);
        assertThat(SmallTown.describe(result))
                .containsExactly("NOT_A_NUMBER 2 Einwohner =B3+B4", "NOT_A_NUMBER 5 Einwohner #DIV/0!");
        assertThat(result.plan().get(1).after()).isEqualTo(new Amount(new BigDecimal("6")));
    }
}
