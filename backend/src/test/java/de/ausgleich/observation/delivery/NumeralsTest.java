package de.ausgleich.observation.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import de.ausgleich.observation.delivery.Numeral.Amount;
import de.ausgleich.observation.delivery.Numeral.Fault;
import de.ausgleich.observation.delivery.Numeral.NoNumber;
import de.ausgleich.observation.delivery.Numeral.Without;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "0|0",
                "12|12",
                "2058|2058",
                "2.058|2058",
                "1.234.567|1234567",
                "12,5|12.5",
                "1.234,50|1234.50",
                "-7|-7",
                "\u22127|-7",
                "1\u202F234|1234",
                "1\u2009234|1234",
                "1\u00A0234|1234",
                "1 234|1234",
                "1'234|1234",
                "1’234|1234",
                "007|7",
                "-|0",
                "\u2013|0",
                "\u2212|0"
            })
    void germanNumbersAreRead(String text, BigDecimal value) {
        assertThat(Numerals.read(text, DecimalSeparator.COMMA)).isEqualTo(new Amount(value));
    }

    @ParameterizedTest
    @CsvSource({"2058, 2058", "20.5, 20.5", "-1.25, -1.25", "'1,234', 1234", "'1,234.5', 1234.5", "2.058, 2.058"})
    void numbersWithPointAreRead(String text, BigDecimal value) {
        assertThat(Numerals.read(text, DecimalSeparator.POINT)).isEqualTo(new Amount(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20.5",
                "1.23",
                "1.2345",
                "12.34.567",
                "0.123",
                "1.234 567",
                "1'234.567",
                "1,2,3",
                "1.234,",
                ",5",
                "--5",
                "5-",
                "+5",
                "1e5",
                "1E5",
                "0x10",
                "NaN",
                "Infinity",
                "٣",
                "½",
                "²",
                "12a",
                "(12)",
                "1 23"
            })
    void whatCouldBeAnotherNumberIsNone(String text) {
        assertThat(Numerals.read(text, DecimalSeparator.COMMA)).isInstanceOf(NoNumber.class);
    }

    @ParameterizedTest
    @CsvSource({
        "., SECRET_OR_UNKNOWN", "x, BLOCKED", "X, BLOCKED", "k. A., NOT_AVAILABLE", "k.A., NOT_AVAILABLE",
        "k.A, NOT_AVAILABLE", "K. A., NOT_AVAILABLE", "/, UNRELIABLE", "…, LATER", "..., LATER"
    })
    void eachSignHasItsOwnMeaning(String text, Sign sign) {
        assertThat(Numerals.read(text, DecimalSeparator.COMMA)).isEqualTo(new Without(sign));
        assertThat(Numerals.read(text, DecimalSeparator.POINT)).isEqualTo(new Without(sign));
    }

    @ParameterizedTest
    @CsvSource({
        "87O, LETTERS, 870", "l2, LETTERS, 12", "1.O58, LETTERS, 1.058", "20.5, SEPARATOR, '20,5'",
        "12 %, UNIT, 12", "5 €, UNIT, 5", "31.12.2007, DATE,", "viele, TEXT,",
        "123456789012345678901234567890, TOO_LONG,"
    })
    void aNearMissComesWithASuggestion(String text, Fault fault, String suggestion) {
        assertThat(Numerals.read(text, DecimalSeparator.COMMA)).isEqualTo(new NoNumber(fault, suggestion));
    }

    @Test
    void spreadsheetNumbersDoNotDependOnTheSeparator() {
        var cell = new TableCell(TableCell.Kind.NUMBER, "20.5");
        assertThat(Numerals.read(cell, DecimalSeparator.COMMA)).isEqualTo(new Amount(new BigDecimal("20.5")));
    }

    @Test
    void anEmptyCellIsNeitherNumberNorSign() {
        assertThat(Numerals.read(TableCell.EMPTY, DecimalSeparator.COMMA)).isEqualTo(new Numeral.Blank());
    }

    @Test
    void equalNumbersSayTheSameHoweverTheyAreWritten() {
        assertThat(new Amount(new BigDecimal("12.0")).says(new Amount(new BigDecimal("12"))))
                .isTrue();
        assertThat(new Amount(BigDecimal.ZERO).says(new Without(Sign.BLOCKED))).isFalse();
        assertThat(new Without(Sign.BLOCKED).says(new Without(Sign.LATER))).isFalse();
    }
}
