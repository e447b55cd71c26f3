package de.ausgleich.observation.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingTextTest {

    @Test
    void bothLanguagesSayTheSameThings() {
        var german = ResourceBundle.getBundle("messages/delivery", Locale.GERMAN);
        var english = ResourceBundle.getBundle("messages/delivery", Locale.ENGLISH);
        assertThat(english.keySet()).isEqualTo(german.keySet());
        assertThat(german.keySet())
                .allSatisfy(key -> assertThat(english.getString(key)).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource(Unreadable.class)
    void everyRefusalSaysWhatToSendInstead(Unreadable reason) {
        assertThat(FindingText.of(reason, Locale.GERMAN).proposal()).startsWith("Bitte");
        assertThat(FindingText.of(reason, Locale.ENGLISH).proposal()).startsWith("Please");
    }

    @ParameterizedTest
    @EnumSource(FindingType.class)
    void everyTypeHasAText(FindingType type) {
        var keys = ResourceBundle.getBundle("messages/delivery", Locale.GERMAN).keySet();
        assertThat(keys).anyMatch(key -> key.startsWith(type.name() + "."));
    }

    @ParameterizedTest
    @EnumSource(Numeral.Fault.class)
    void everyKindOfNoNumberHasAText(Numeral.Fault fault) {
        var keys = ResourceBundle.getBundle("messages/delivery", Locale.GERMAN).keySet();
        var key = "NOT_A_NUMBER." + fault.name();
        assertThat(keys).containsAnyOf(key, key + ".suggestion");
    }

    @Test
    void nearMissAsksForTheNumberThatWasProbablyMeant() {
        var finding = new Finding(
                FindingType.NOT_A_NUMBER,
                66,
                "Bedarfsgemeinschaften",
                "87O",
                List.of("LETTERS.suggestion", "~B\u001FA", "870"));
        assertThat(FindingText.of(finding, Locale.GERMAN).message()).contains("„87O“");
        assertThat(FindingText.of(finding, Locale.GERMAN).proposal()).startsWith("870?");
    }

    @Test
    void figuresNamesAndDatesAreWrittenInTheReadersLanguage() {
        var finding = new Finding(
                FindingType.IMPLAUSIBLE_JUMP,
                1,
                "x",
                "1",
                List.of("factor", "~Haushalte\u001FHouseholds", "2006-12-31", "#1234.5", "#7"));
        assertThat(FindingText.of(finding, Locale.GERMAN).message())
                .isEqualTo("„Haushalte“ springt von 1.234,5 am 31.12.2006 auf 7.");
        assertThat(FindingText.of(finding, Locale.ENGLISH).message())
                .isEqualTo("“Households” jumps from 1,234.5 at 31 December 2006 to 7.");
    }

    @Test
    void whatStandsInTheFileIsNeverTakenForAPattern() {
        var finding =
                new Finding(FindingType.UNKNOWN_DISTRICT, 1, "x", "{9} '#REF", List.of("plain", "#REF {0}", "~x"));
        assertThat(FindingText.of(finding, Locale.GERMAN).message())
                .isEqualTo("Einen Bezirk „#REF {0}“ gibt es im Gebietsstand ~x nicht.");
    }
}
