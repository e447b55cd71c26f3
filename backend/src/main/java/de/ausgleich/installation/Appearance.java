package de.ausgleich.installation;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How a city lets its installation look, and whom people may ask. What is set wrongly keeps the application from starting. */
@Startup
@Singleton
class Appearance {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final int LONGEST_CONTACT = 300;

    private final Optional<String> accent;
    private final Optional<Logo> logo;
    private final Optional<String> contact;

    /** @throws IllegalStateException naming every setting that is wrong */
    Appearance(
            @ConfigProperty(name = "ausgleich.accent") Optional<String> accent,
            @ConfigProperty(name = "ausgleich.logo") Optional<String> logo,
            @ConfigProperty(name = "ausgleich.contact") Optional<String> contact) {
        List<String> faults = new ArrayList<>();
        this.accent = accent;
        this.contact = contact.map(String::strip);
        if (!accent.map(COLOUR.asMatchPredicate()::test).orElse(true)) {
            faults.add("AUSGLEICH_ACCENT is no colour such as #1d4f66");
        }
        if (this.contact.map(Appearance::isNoLine).orElse(false)) {
            faults.add("AUSGLEICH_CONTACT is no line of at most " + LONGEST_CONTACT + " characters");
        }
        this.logo = logo.flatMap(path -> Logo.read(path, faults));
        if (!faults.isEmpty()) {
            throw new IllegalStateException(String.join("; ", faults));
        }
    }

    /** As the browser writes colours. */
    Optional<String> accent() {
        return accent;
    }

    Optional<Logo> logo() {
        return logo;
    }

    Optional<String> contact() {
        return contact;
    }

    private static boolean isNoLine(String text) {
        return text.length() > LONGEST_CONTACT || text.chars().anyMatch(Character::isISOControl);
    }
}
