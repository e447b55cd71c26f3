package de.ausgleich.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OddRequestTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/v1/me",
                "/api/v1/me/",
                "/api/v1/indicators/sgb2-families/values",
                "/api/v1/districts/04",
                "/api/v1/synonyms/D%C3%BCrkopp%20Nord",
                "/assets/index-Bx_1.js",
                "/a..b/...c",
                "/city/logo-12ab34cd.svg"
            })
    void plainPathsPass(String path) {
        assertThat(OddRequest.isOddPath(path)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "api/v1/me",
                "//api/v1/me",
                "/api//v1/me",
                "/api/v1/me//",
                "/api/v1/me;x=1",
                "/api;/v1/me",
                "/api/v1/./me",
                "/api/v1/../v1/me",
                "/api/v1/me/..",
                "/api/v1/%2e%2e/me",
                "/api/v1/%2E/me",
                "/api/v1/.%2e/me",
                "/api%2fv1/me",
                "/api/v1%5Cme",
                "/api\\v1\\me",
                "/api/v1/me%3bx",
                "/api/v1/me%00",
                "/api/v1/me%0d%0aX-A:b",
                "/api/v1/me%7f",
                "/api/v1/%252e%252e/me",
                "/api/v1/%c0%ae%c0%ae/me",
                "/api/v1/me%ff",
                "/api/v1/me%3Fa=b",
                "/api/v1/me%23a",
                "/api/v1/me%",
                "/api/v1/me%4",
                "/api/v1/me%zz",
                "/api/v1/me%u002f",
                "/api/v1/me\t",
                "/api/v1/mé",
                "/api/v1/<me>",
                "/api/v1/me|you"
            })
    void pathsThatCouldBeReadInTwoWaysAreOdd(String path) {
        assertThat(OddRequest.isOddPath(path)).isTrue();
    }
}
