package de.ausgleich.shared.time;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The date on which the programme acts: what is due, which scheme is valid. Fixed in a demonstration. */
@Singleton
public class BusinessDate {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final Clock clock;
    private final Optional<LocalDate> fixed;

    BusinessDate(Clock clock, @ConfigProperty(name = "ausgleich.today") Optional<LocalDate> fixed) {
        this.clock = clock;
        this.fixed = fixed;
    }

    /** The day in the city. */
    public static LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, BERLIN);
    }

    public LocalDate today() {
        return fixed.orElseGet(() -> LocalDate.now(clock.withZone(BERLIN)));
    }
}
