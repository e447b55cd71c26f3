package de.ausgleich.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppearanceTest {

    @TempDir
    Path folder;

    @Test
    void nothingHasToBeSet() {
        Appearance plain = new Appearance(Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(plain.accent()).isEmpty();
        assertThat(plain.logo()).isEmpty();
        assertThat(plain.contact()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"blue", "#1d4f6", "#1d4f660", "#1d4f6g", "#1d4f66;"})
    void whatIsNoColourIsRefused(String accent) {
        assertThatThrownBy(() -> new Appearance(Optional.of(accent), Optional.empty(), Optional.empty()))
                .hasMessageContaining("AUSGLEICH_ACCENT");
    }

    @Test
    void everyWrongSettingIsNamed() {
        assertThatThrownBy(() -> new Appearance(
                        Optional.of("red"),
                        Optional.of(folder.resolve("absent.svg").toString()),
                        Optional.of("two\nlines")))
                .hasMessageContainingAll("AUSGLEICH_ACCENT", "AUSGLEICH_LOGO", "AUSGLEICH_CONTACT");
    }

    @Test
    void aLogoIsAPictureOfModestSize() throws IOException {
        assertThatThrownBy(() -> logo("logo.html", 10)).hasMessageContaining("svg, png, webp or jpg");
        assertThatThrownBy(() -> logo("logo.png", 512 * 1024 + 1)).hasMessageContaining("512 kB");
        Logo small = logo("Logo.PNG", 10).logo().orElseThrow();
        assertThat(small.type()).isEqualTo("image/png");
        assertThat(small.address()).matches("/city/logo-[0-9a-f]{8}\\.png");
        assertThat(logo("logo.png", 11).logo().orElseThrow().address()).isNotEqualTo(small.address());
    }

    private Appearance logo(String name, int size) throws IOException {
        Path file = Files.write(folder.resolve(name), new byte[size]);
        return new Appearance(Optional.empty(), Optional.of(file.toString()), Optional.empty());
    }
}
