package de.ausgleich.observation.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingProposalTest {

    private final SmallTown town = new SmallTown();

    @Test
    void officeTableIsUnderstoodWithoutAnyMemory() {
        var table = (Table) TableReader.read(DemonstrationCatalogue.sample("sgb2-2007-12-31.csv"), null);
        assertThat(MappingProposal.of(table, DemonstrationCatalogue.catalogue(null)))
                .isEqualTo(DemonstrationCatalogue.SGB2);
    }

    @Test
    void rememberedMappingGoesBeforeWhatTheHeadersSay() {
        var remembered = new Mapping(
                Layout.WIDE,
                null,
                9,
                "Nr",
                null,
                null,
                null,
                null,
                null,
                DecimalSeparator.POINT,
                List.of(new Mapping.Column("Anzahl", "children"), new Mapping.Column("Einwohner", null)));
        var proposal = town.remembers(remembered).propose("Einwohner;Nr;Anzahl\n5;01;2.5\n5;02;2\n");
        assertThat(proposal.headerRow()).isEqualTo(1);
        assertThat(proposal.districtColumn()).isEqualTo("Nr");
        assertThat(proposal.decimalSeparator()).isEqualTo(DecimalSeparator.POINT);
        assertThat(proposal.columns())
                .containsExactly(new Mapping.Column("Einwohner", null), new Mapping.Column("Anzahl", "children"));
    }

    @ParameterizedTest
    @CsvSource({
        "Einwohner, residents",
        "EINWOHNER, residents",
        "Einwohner am 31.12.2007, residents",
        "Einwohner 2007, residents",
        "Residents, residents",
        "residents, residents",
        "Einwohnr, residents",
        "Hunde,",
        "Wohner,"
    })
    void headerIsTakenForAVariableExactlyOrNearly(String header, String variable) {
        var columns = town.propose("Bezirk;%s\n01;5\n02;6\n".formatted(header)).columns();
        assertThat(columns).isEqualTo(variable == null ? List.of() : List.of(new Mapping.Column(header, variable)));
    }

    @Test
    void oneVariableIsNeverProposedTwice() {
        var columns =
                town.propose("Bezirk;Einwohner;Einwohner\n01;5;6\n02;6;7\n").columns();
        assertThat(columns).containsExactly(new Mapping.Column("Einwohner", "residents"));
    }

    @Test
    void districtColumnIsToldByItsContentWhereTheHeadersDoNot() {
        assertThat(town.propose("Ort;Einwohner\n01;5\n02;5\n03;5\n04;6\n").districtColumn())
                .isEqualTo("Ort");
        assertThat(town.propose("Bezirk;Nr;Einwohner\nAltstadt;01;5\nHafen;02;5\n")
                        .districtColumn())
                .isEqualTo("Nr");
    }

    @Test
    void canonicalLongFormatIsRecognised() {
        var mapping =
                town.propose("variable,reference_date,district_code,value,origin\nresidents,2007-12-31,01,2.058,x\n");
        assertThat(mapping)
                .isEqualTo(new Mapping(
                        Layout.LONG,
                        null,
                        1,
                        "district_code",
                        null,
                        "reference_date",
                        "variable",
                        "value",
                        "origin",
                        DecimalSeparator.POINT,
                        List.of()));
    }

    @ParameterizedTest
    @CsvSource({"'1,5', COMMA", "1.5, POINT", "2.058, COMMA", "12, COMMA"})
    void separatorFollowsTheFigures(String figure, DecimalSeparator separator) {
        assertThat(town.propose("Bezirk;Stunden\n01;%s\n02;3\n".formatted(figure))
                        .decimalSeparator())
                .isEqualTo(separator);
    }

    @Test
    void whatIsNotFoundStaysEmptyAndIsNamed() {
        var mapping = town.propose("Vorname;Ort\nEva;hier\n");
        assertThat(mapping.faults(town.catalogue().variableCodes()))
                .extracting(MappingFault::field)
                .containsExactly("districtColumn", "columns");
    }

    @Test
    void overviewShowsEveryColumnWithSamples() {
        var table = SmallTown.table("Bezirk;Einwohner;;Hunde\n01;5;a;1\n02;;b;2\n");
        var mapping = MappingProposal.of(table, town.catalogue());
        assertThat(DeliveryColumn.of(table, mapping, town.catalogue()))
                .containsExactly(
                        new DeliveryColumn("Bezirk", List.of("01", "02"), null, DeliveryColumn.Role.DISTRICT, null),
                        new DeliveryColumn("Einwohner", List.of("5"), "residents", null, "residents"),
                        new DeliveryColumn("Spalte C", List.of("a", "b"), null, null, null),
                        new DeliveryColumn("Hunde", List.of("1", "2"), null, null, null));
    }

    @Test
    void proposalForAColumnStandsWhateverTheMappingMakesOfIt() {
        var table = SmallTown.table("Bezirk;Einwohner;Kinder\n01;5;1\n02;6;2\n");
        var proposed = MappingProposal.of(table, town.catalogue());
        var mapping = new Mapping(
                Layout.WIDE,
                null,
                1,
                "Bezirk",
                null,
                null,
                null,
                null,
                null,
                proposed.decimalSeparator(),
                List.of(new Mapping.Column("Einwohner", null), new Mapping.Column("Kinder", "residents")));
        assertThat(DeliveryColumn.of(table, mapping, town.catalogue()))
                .extracting(DeliveryColumn::header, DeliveryColumn::proposal, DeliveryColumn::variable)
                .containsExactly(
                        tuple("Bezirk", null, null),
                        tuple("Einwohner", "residents", null),
                        tuple("Kinder", "children", "residents"));
    }
}
