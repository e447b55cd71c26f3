package de.ausgleich.district;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ausgleich.shared.problem.Problem;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NeighboursTest {

    private static final String DEMONSTRATION = "bielefeld-92";

    @Inject
    Districts districts;

    /** Read off the file: the districts that have an edge in common with it. */
    @Test
    void neighboursInTheDemonstration() {
        assertThat(codes(DEMONSTRATION, "65")).containsExactly("60", "67", "76", "78");
        assertThat(codes(DEMONSTRATION, "04")).containsExactly("10", "11", "14", "18", "35");
        assertThat(codes(DEMONSTRATION, "44")).containsExactly("39", "40", "42", "49", "50", "91", "92");
    }

    @Test
    void everybodyIsTheNeighbourOfItsNeighbours() {
        districts.areas(DEMONSTRATION).keySet().forEach(code -> assertThat(codes(DEMONSTRATION, code))
                .allSatisfy(
                        neighbour -> assertThat(codes(DEMONSTRATION, neighbour)).contains(code)));
        assertThat(codes(DEMONSTRATION, "S0")).isNotEmpty().allMatch(code -> code.startsWith("S"));
        assertThat(codes(DEMONSTRATION, "CITY")).isEmpty();
    }

    @Test
    void newBoundariesAreSeenAtOnce() {
        String scheme = "neighbours";
        Schemes.createWithAreas(scheme);
        assertThat(codes(scheme, "0a")).isEmpty();
        Schemes.areas(scheme, "application/geo+json", collection(square("0a", 0), square("0b", 1), square("0c", 5)))
                .statusCode(200);
        assertThat(codes(scheme, "0a")).containsExactly("0b");
        assertThat(codes(scheme, "0c")).isEmpty();
        Schemes.areas(scheme, "application/geo+json", collection(square("0c", 2)))
                .statusCode(200);
        assertThat(codes(scheme, "0c")).containsExactly("0b");
    }

    @Test
    void anUnknownSchemeIsNamed() {
        assertThatThrownBy(() -> districts.neighbours("nowhere", "65")).isInstanceOf(Problem.class);
    }

    private List<String> codes(String scheme, String code) {
        return districts.neighbours(scheme, code).stream().map(Area::code).toList();
    }

    private static String collection(String... features) {
        return "{\"type\": \"FeatureCollection\", \"features\": [" + String.join(",", features) + "]}";
    }

    /** A hundredth of a degree wide. */
    private static String square(String code, int column) {
        String west = "8." + (50 + column);
        String east = "8." + (51 + column);
        return """
                {"type": "Feature", "properties": {"code": "%1$s"}, "geometry": {"type": "Polygon", "coordinates":
                [[[%2$s,52.0],[%3$s,52.0],[%3$s,52.01],[%2$s,52.01],[%2$s,52.0]]]}}""".formatted(code, west, east);
    }
}
