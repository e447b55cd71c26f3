package de.ausgleich.search;

import static org.assertj.core.api.Assertions.assertThat;

import de.ausgleich.shared.search.Found;
import de.ausgleich.shared.search.Match;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchTest {

    @ParameterizedTest
    @CsvSource({
        "04, Dürkopp, 04, CODE",
        "04, Dürkopp, dürkopp, NAME",
        "04, Dürkopp, DUERKOPP, NAME",
        "04, Dürkopp, durkopp, NAME",
        "04, Dürkopp, 0, CODE_BEGINS",
        "04, Dürkopp, dü, NAME_BEGINS",
        "04, Dürkopp, due, NAME_BEGINS",
        "04, Dürkopp, du, NAME_BEGINS",
        "14, Betriebshof Sieker, siek, WORD_BEGINS",
        "14, Betriebshof Sieker, hof, WITHIN",
        "sgb2-share, SGB-II-Quote, share, WORD_BEGINS",
        "sgb2-share, SGB-II-Quote, SGB2-SHARE, CODE",
        "S5, Jöllenbeck, joellen, NAME_BEGINS",
        "x, Straße, strasse, NAME",
        "x, Bauernhof, auernhof, WITHIN",
        "x, Bauernhof, ern, WITHIN",
        "04, Dürkopp, köln, NONE",
        "04, Dürkopp, ' dürkopp ', NAME"
    })
    void fits(String code, String name, String typed, Match match) {
        assertThat(Match.of(new Found(Found.Type.DISTRICT, code, name, null), typed))
                .isEqualTo(match);
    }

    @Test
    void nothingFitsNothing() {
        assertThat(Match.of(new Found(Found.Type.DISTRICT, "04", "Dürkopp", null), "  "))
                .isEqualTo(Match.NONE);
    }
}
