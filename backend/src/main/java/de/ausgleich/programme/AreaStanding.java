package de.ausgleich.programme;

import de.ausgleich.programme.ProgrammeArea.State;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Where an area stands on a day: what the latest admission or exit in effect says.
 *
 * @param since null before any decision
 */
record AreaStanding(State state, @Nullable LocalDate since) {

    static AreaStanding on(LocalDate day, Collection<Decision> decisions) {
        return decisions.stream()
                .filter(decision -> decision.kind() != Decision.Kind.DISTRICTS)
                .filter(decision -> !decision.effectiveFrom().isAfter(day))
                .max(Comparator.comparing(Decision::effectiveFrom))
                .map(decision -> new AreaStanding(decision.kind().state(), decision.effectiveFrom()))
                .orElse(new AreaStanding(State.PROPOSED, null));
    }
}
