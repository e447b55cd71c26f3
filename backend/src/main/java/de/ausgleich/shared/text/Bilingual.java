package de.ausgleich.shared.text;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;

/**
 * A name or text in both languages of the interface.
 *
 * @param de German
 * @param en English
 */
public record Bilingual(
        @NotBlank @Size(max = 4000) String de,
        @NotBlank @Size(max = 4000) String en) {

    public String in(Locale language) {
        return language.getLanguage().equals("en") ? en : de;
    }
}
