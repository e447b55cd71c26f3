package de.ausgleich.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SealingTest {

    private static final String TOKENS = "{\"access\": \"a-token\"}";

    private final Sealing sealing = with("0123456789-0123456789-0123456789");

    @Test
    void opensWhatWasSealed() {
        byte[] sealed = sealing.seal(TOKENS, "here");
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("token");
        assertThat(sealing.open(sealed, "here")).contains(TOKENS);
    }

    @Test
    void theSameTextNeverLooksTheSame() {
        assertThat(sealing.seal(TOKENS, "here")).isNotEqualTo(sealing.seal(TOKENS, "here"));
    }

    @Test
    void anotherInstanceWithTheSameSecretOpensIt() {
        byte[] sealed = sealing.seal(TOKENS, "here");
        assertThat(with("0123456789-0123456789-0123456789").open(sealed, "here"))
                .contains(TOKENS);
    }

    @Test
    void staysClosedToAnotherSecretPlaceOrContent() {
        byte[] sealed = sealing.seal(TOKENS, "here");
        byte[] changed = sealed.clone();
        changed[changed.length / 2] ^= 1;
        assertThat(with("9876543210-9876543210-9876543210").open(sealed, "here"))
                .isEmpty();
        assertThat(sealing.open(sealed, "there")).isEmpty();
        assertThat(sealing.open(changed, "here")).isEmpty();
        assertThat(sealing.open(new byte[3], "here")).isEmpty();
        assertThat(sealing.open(new byte[20], "here")).isEmpty();
    }

    @Test
    void aSecretThatCanBeGuessedIsRefused() {
        assertThatThrownBy(() -> with("short")).hasMessageContaining("SESSION_SECRET");
        assertThatThrownBy(() -> new Sealing(Optional.empty())).hasMessageContaining("SESSION_SECRET");
    }

    private static Sealing with(String secret) {
        return new Sealing(Optional.of(secret));
    }
}
