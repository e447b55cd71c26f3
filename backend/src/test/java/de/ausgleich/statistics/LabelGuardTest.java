package de.ausgleich.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import de.ausgleich.statistics.LabelGuard.Form;
import de.ausgleich.statistics.LabelGuard.IndexCalledChange;
import de.ausgleich.statistics.LabelGuard.Notice;
import de.ausgleich.statistics.LabelGuard.OtherDenominator;
import de.ausgleich.statistics.LabelGuard.OtherUnit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelGuardTest {

    private static final Map<String, String> GERMAN = Map.of(
            "population", "Einwohnerinnen und Einwohner",
            "households", "Haushalte",
            "with-children", "Haushalte mit Kindern",
            "2plus", "Haushalte mit zwei und mehr Kindern",
            "sgb2-base", "Haushalte (Bezugsgröße der SGB-II-Quote)");
    private static final Map<String, String> ENGLISH = Map.of(
            "population", "Population",
            "households", "Households",
            "with-children", "Households with children",
            "2plus", "Households with two or more children");

    @ParameterizedTest(name = "{0}, over {1}: {2}")
    @CsvSource({
        // the council paper's fourth table
        "Haushalte von Alleinerziehenden an allen Haushalten mit Kindern, households, with-children",
        "Haushalte von Alleinerziehenden an allen Haushalten, households,",
        "Haushalte von Alleinerziehenden an allen Haushalten mit Kindern, with-children,",
        "Haushalte von Alleinerziehenden je 100 Haushalte mit zwei und mehr Kindern, with-children, 2plus",
        // the same words, with a remark
        "Bedarfsgemeinschaften an allen Haushalten, sgb2-base,",
        // a title that relates to nothing cannot be wrong about it
        "Haushalte mit Kindern, households,",
        "Jugendgerichtshilfeverfahren je 1.000 Einwohnerinnen und Einwohner, households, population",
        // an age is no whole; what comes behind it is
        "Kinder unter 15 Jahren an allen Haushalten mit Kindern, households, with-children",
        "Kinder unter 3 aus Haushalten mit Kindern, households,",
        "Alleinerziehende unter den Haushalten mit Kindern, households, with-children",
    })
    void aTitleThatNamesAnotherWholeIsNoticed(String title, String over, String named) {
        assertThat(german(title, over)).isEqualTo(named == null ? List.of() : List.of(new OtherDenominator(named)));
    }

    @ParameterizedTest(name = "{0}, over {1}: {2}")
    @CsvSource({
        "Lone-parent households of all households with children, households, with-children",
        "Lone-parent households among households, households,",
        "Benefit units per household with children, with-children,",
    })
    void inEnglishToo(String title, String over, String named) {
        assertThat(of(title, over, ENGLISH))
                .isEqualTo(named == null ? List.of() : List.of(new OtherDenominator(named)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Veränderung des Anteils der Bedarfsgemeinschaften, true",
        "Change of the share of benefit units, true",
        "Messzahl der Bedarfsgemeinschaften (2005 = 100), false",
    })
    void anIndexThatIsCalledAChangeIsNoticed(String title, boolean noticed) {
        assertThat(LabelGuard.of(title, "%", Form.INDEX, null, List.of(), GERMAN))
                .isEqualTo(noticed ? List.of(new IndexCalledChange()) : List.of());
    }

    @ParameterizedTest(name = "{1} as {0}, per {2}: {3}")
    @CsvSource({
        "SHARE, %, , true",
        "SHARE, je 1.000, , false",
        "RATE, %, 100, true",
        "RATE, %, 1000, false",
        "RATE, je 1.000, 1000, true",
        "RATE, je 100, 1000, false",
        "RATE, je 1.000, 100, false",
        "RATE, 'per 1,000', 1000.0, true",
        "RATE, 'per 10,000', 1000, false",
        "RATE, je 100.000 Personen, 100000, true",
        "RATE, Plätze je Kind, 1, true",
        "RATE, m2 je 100 Personen, 100, true",
        "MEAN, %, , false",
        "MEAN, Personen, , true",
        "COUNT, %, , false",
        "COUNT, Verfahren, , true",
        "READY_MADE, %, , true",
    })
    void aUnitThatDoesNotFitIsNoticed(Form form, String unit, @Nullable BigDecimal per, boolean fits) {
        assertThat(LabelGuard.of("Etwas", unit, form, per, List.of(), Map.of()))
                .isEqualTo(fits ? List.of() : List.of(new OtherUnit()));
    }

    @Test
    void severalAreNamedAtOnce() {
        var title = "Alleinerziehende an allen Haushalten mit Kindern";
        assertThat(LabelGuard.of(
                        title,
                        "je 1.000",
                        Form.SHARE,
                        null,
                        List.of("Haushalte"),
                        Map.of("c", "Haushalte mit Kindern")))
                .containsExactly(new OtherDenominator("c"), new OtherUnit());
    }

    private static List<Notice> german(String title, String over) {
        return of(title, over, GERMAN);
    }

    private static List<Notice> of(String title, String over, Map<String, String> names) {
        var others = new java.util.HashMap<>(names);
        var own = others.remove(over);
        return LabelGuard.of(title, "%", Form.SHARE, null, List.of(own), others);
    }
}
