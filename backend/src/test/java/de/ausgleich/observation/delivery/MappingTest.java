package de.ausgleich.observation.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MappingTest {

    private static final Set<String> KNOWN = Set.of("residents", "children");
    private final ObjectMapper json = new ObjectMapper();

    @Test
    void jsonComesBackAsTheSameMapping() throws Exception {
        var text = json.writeValueAsString(DemonstrationCatalogue.SGB2);
        assertThat(json.readValue(text, Mapping.class)).isEqualTo(DemonstrationCatalogue.SGB2);
        assertThat(json.readTree(text).fieldNames())
                .toIterable()
                .containsExactly(
                        "layout",
                        "sheet",
                        "headerRow",
                        "districtColumn",
                        "nameColumn",
                        "dateColumn",
                        "variableColumn",
                        "valueColumn",
                        "originColumn",
                        "decimalSeparator",
                        "columns");
    }

    @Test
    void everythingThatIsMissingIsNamedAtOnce() throws Exception {
        assertThat(faults("{}"))
                .containsExactly(
                        "layout MISSING",
                        "decimalSeparator MISSING",
                        "districtColumn MISSING",
                        "headerRow HEADER_ROW_BELOW_ONE");
    }

    @Test
    void eachLayoutHasItsOwnNeeds() throws Exception {
        var common = "\"headerRow\":1,\"districtColumn\":\"a\",\"decimalSeparator\":\"COMMA\"";
        assertThat(faults("{\"layout\":\"LONG\",%s}".formatted(common)))
                .containsExactly("variableColumn MISSING", "valueColumn MISSING");
        assertThat(faults("{\"layout\":\"WIDE\",\"valueColumn\":\"v\",%s}".formatted(common)))
                .containsExactly("valueColumn ONLY_FOR_LONG", "columns NO_FIGURES");
    }

    @Test
    void columnsNameKnownVariablesOnceEach() throws Exception {
        var columns = """
                {"layout":"WIDE","headerRow":1,"districtColumn":"a","nameColumn":"A ","decimalSeparator":"COMMA","columns":[
                {"header":"x","variable":"residents"},{"header":"X","variable":"children"},
                {"header":"y","variable":"residents"},{"header":"z","variable":"dogs"},{"variable":null}]}
                """;
        assertThat(faults(columns))
                .containsExactly(
                        "nameColumn HEADER_TWICE",
                        "columns[1].header HEADER_TWICE",
                        "columns[2].variable VARIABLE_TWICE",
                        "columns[3].variable UNKNOWN_VARIABLE",
                        "columns[4].header MISSING");
    }

    @Test
    void goodMappingHasNoFaults() {
        assertThat(DemonstrationCatalogue.SGB2.faults(
                        DemonstrationCatalogue.catalogue(null).variableCodes()))
                .isEmpty();
    }

    private List<String> faults(String text) throws Exception {
        var faults = json.readValue(text, Mapping.class).faults(KNOWN);
        assertThat(faults).allSatisfy(fault -> assertThat(FindingText.of(fault, Locale.GERMAN))
                .isNotBlank());
        return faults.stream().map(fault -> fault.field() + " " + fault.kind()).toList();
    }
}
