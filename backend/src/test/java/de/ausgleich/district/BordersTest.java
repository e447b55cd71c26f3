package de.ausgleich.district;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.ausgleich.district.AreaTable.Bounded;
import de.ausgleich.statistics.Level;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rectangles near 52° N, where 0.001° are 111 m from south to north and 68.6 m from west to east. */
class BordersTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Bounded> areas = new TreeMap<>();

    @Test
    void aSharedEdgeIsABorderAndACornerIsNone() throws IOException {
        // a b
        // c d
        rectangle("a", 0, 10, 10, 20);
        rectangle("b", 10, 10, 20, 20);
        rectangle("c", 0, 0, 10, 10);
        rectangle("d", 10, 0, 20, 10);
        Borders borders = Borders.of(areas);
        assertThat(borders.beside("a")).containsExactly("b", "c");
        assertThat(borders.beside("d")).containsExactly("b", "c");
    }

    @Test
    void aBorderNeedsNoCommonCorners() throws IOException {
        rectangle("long", 0, 0, 10, 30);
        rectangle("upper", 10, 12, 20, 33);
        rectangle("lower", 10, -3, 20, 12);
        assertThat(Borders.of(areas).beside("long")).containsExactly("lower", "upper");
    }

    @Test
    void aBorderDrawnTwiceIsOneAndADitchIsNone() throws IOException {
        rectangle("west", 0, 0, 10, 10);
        rectangle("metre", 10.0146, 0, 20, 10);
        assertThat(Borders.of(areas).beside("west")).as("1 m apart").containsExactly("metre");
        areas.clear();
        rectangle("west", 0, 0, 10, 10);
        rectangle("ditch", 10.1, 0, 20, 10);
        assertThat(Borders.of(areas).beside("west")).as("6.9 m apart").isEmpty();
    }

    @Test
    void aShortTouchIsNoBorder() throws IOException {
        rectangle("west", 0, 0, 10, 10);
        rectangle("touching", 10, 9.8, 20, 20);
        assertThat(Borders.of(areas).beside("west")).as("22 m in common").isEmpty();
        rectangle("touching", 10, 9.6, 20, 20);
        assertThat(Borders.of(areas).beside("west")).as("44 m in common").containsExactly("touching");
    }

    @Test
    void areasWithoutBoundaryConsistOfThoseBelow() throws IOException {
        area("N", Level.BOROUGH, null, null);
        area("S", Level.BOROUGH, null, null);
        area("E", Level.BOROUGH, null, null);
        rectangle("n", 0, 10, 10, 20, "N");
        rectangle("s", 0, 0, 10, 10, "S");
        rectangle("e", 40, 0, 50, 10, "E");
        Borders borders = Borders.of(areas);
        assertThat(borders.beside("N")).containsExactly("S");
        assertThat(borders.beside("E")).isEmpty();
        assertThat(borders.beside("n")).containsExactly("s");
    }

    @Test
    void nothingIsBesideWhatHasNoBoundary() {
        area("a", Level.DISTRICT, null, null);
        assertThat(Borders.of(areas).beside("a")).isEmpty();
        assertThat(Borders.of(areas).beside("unknown")).isEmpty();
    }

    private void rectangle(String code, double west, double south, double east, double north) throws IOException {
        rectangle(code, west, south, east, north, "C");
    }

    /** In thousandths of a degree from 8.5° E, 52° N. */
    private void rectangle(String code, double west, double south, double east, double north, String parent)
            throws IOException {
        double w = 8.5 + west / 1000;
        double s = 52 + south / 1000;
        double e = 8.5 + east / 1000;
        double n = 52 + north / 1000;
        area(code, Level.DISTRICT, parent, """
                {"type": "Polygon", "coordinates": [[[%1$s,%2$s],[%3$s,%2$s],[%3$s,%4$s],[%1$s,%4$s],[%1$s,%2$s]]]}
                """.formatted(w, s, e, n));
    }

    private void area(String code, Level level, @Nullable String parent, @Nullable String boundary) {
        try {
            areas.put(
                    code,
                    new Bounded(
                            new Area(code, code, level, parent), boundary == null ? null : JSON.readTree(boundary)));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
