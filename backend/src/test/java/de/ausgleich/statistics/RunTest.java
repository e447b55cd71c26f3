package de.ausgleich.statistics;

import static de.ausgleich.statistics.Given.number;
import static org.assertj.core.api.Assertions.assertThat;

import de.ausgleich.statistics.Figure.Available;
import de.ausgleich.statistics.Figure.Missing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunTest {

    @ParameterizedTest(name = "{0} beside {1}: {2}")
    @CsvSource({
        // oldest first; the differences are 1, 2, 3, 4: three steps for the worse
        "10 11 12 13, 9 9 9 9, 3",
        // the area stays, or gets better more slowly than the city: no deterioration of its own
        "10 10 10 10, 9 8 7 6, 0",
        "13 12 11 10, 9 7 5 3, 0",
        // for the better, and faster than the city
        "13 12 11 10, 9 9 9 9, -3",
        // the area gets worse, the city as well: nothing against the city
        "10 11 12 13, 9 10 11 12, 0",
        // the area gets worse, the city faster
        "10 11 12 13, 9 11 13 15, 0",
        // only the newest steps in a row count
        "10 12 11 12, 9 9 9 9, 1",
        "10 9 10 11, 9 9 9 9, 2",
        "12 13 12 11, 9 9 9 9, -2",
        // a step without a change ends the run, and so do a date without a value and one with few cases
        "10 11 11 12, 9 9 9 9, 1",
        "10 - 11 12, 9 9 9 9, 1",
        "10 11f 12 13, 9 9 9 9, 1",
        "10 11 12 13f, 9 9 9 9, 0",
        "10 11 12 13, 9 9 9 -, 0",
        "10, 9, 0",
    })
    void theDistanceToTheCityGrowsStepByStep(String area, String city, int run) {
        assertThat(Run.of(steps(area, city), "A", Direction.RISING, false)).isEqualTo(run);
        assertThat(Run.of(steps(area, city), "A", Direction.FALLING, false)).isEqualTo(-run);
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({
        // 10 %, 11 %, 12 %, 13 % of the city's cases
        "10 11 12 13, 100 100 100 100, 3",
        // the same number of fewer cases is a larger part, but no more cases
        "10 10 10 10, 100 90 80 70, 0",
        // twice as many of twice as many
        "10 20 40 80, 100 200 400 800, 0",
        "0 0 0 1, 0 0 0 1, 0",
    })
    void ofNumbersOfCasesThePartOfTheCityGrows(String area, String city, int run) {
        assertThat(Run.of(steps(area, city), "A", Direction.RISING, true)).isEqualTo(run);
    }

    private static List<Figures> steps(String area, String city) {
        var own = area.split(" ");
        var whole = city.split(" ");
        var steps = new ArrayList<Figures>();
        for (var i = own.length - 1; i >= 0; i--) {
            steps.add(new Figures(new TreeMap<>(Map.of("A", figure(own[i]))), figure(whole[i])));
        }
        return steps;
    }

    private static Figure figure(String text) {
        return text.equals("-")
                ? new Missing(Reason.NOT_DELIVERED)
                : new Available(number(text.replace("f", "")), null, null, text.endsWith("f"), null, null);
    }
}
