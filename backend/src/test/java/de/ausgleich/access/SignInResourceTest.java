package de.ausgleich.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where somebody is sent after signing in: to a page of this application, whatever the address asked for. */
class SignInResourceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/monitoring?indicator=sgb2-families&date=2007-12-31",
                "/verwaltung/nutzer?q=M%C3%BCller",
                "/ziele/0198-a,b:c+d~e"
            })
    void aPageOfTheApplicationIsOpened(String target) {
        assertThat(SignInResource.local(target)).isEqualTo(target);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example",
                "//elsewhere.example",
                "/\\elsewhere.example",
                "monitoring",
                "/a b",
                "/%",
                "/%zz",
                "/monitoring?date=100%",
                "/a\r\nSet-Cookie:x"
            })
    void anythingElseLeadsToTheFirstPage(String target) {
        assertThat(SignInResource.local(target)).isEqualTo("/");
        assertThat(URI.create(SignInResource.local(target)).isAbsolute()).isFalse();
    }
}
