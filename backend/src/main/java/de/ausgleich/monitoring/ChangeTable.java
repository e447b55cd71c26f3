package de.ausgleich.monitoring;

import de.ausgleich.observation.Edition;
import de.ausgleich.statistics.EarlyWarnings;
import de.ausgleich.statistics.Figure;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * All districts' changes of an indicator between two dates, with what stands out among them.
 *
 * @param cityEarlier the city's figure at the earlier date
 * @param cityLater the city's figure at the later date
 * @param steps dates in which a row of steps is looked for, newest first
 * @param fictitious areas into whose change something goes that was made up
 */
record ChangeTable(
        Compared compared,
        LocalDate earlier,
        LocalDate later,
        List<LocalDate> steps,
        Figure cityEarlier,
        Figure cityLater,
        EarlyWarnings found,
        Set<String> fictitious) {

    Areas areas() {
        return compared.areas();
    }

    /** Codes of the districts whose figures the reader may see, sorted. */
    List<String> shown() {
        Ground ground = compared.ground(later);
        return found.areas().keySet().stream().filter(ground::shows).toList();
    }

    EarlyWarnings.Finding finding(String district) {
        EarlyWarnings.Finding finding = found.areas().get(district);
        if (finding == null) {
            throw new IllegalArgumentException("not among the districts: " + district);
        }
        return finding;
    }

    /** When the newest of the counts behind it was published. */
    Instant published() {
        return compared.used().stream()
                .flatMap(ground -> ground.allEditions().stream())
                .map(Edition::publishedAt)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Whether a district's change stands out, and the reader may see it. */
    boolean standsOut(String district) {
        EarlyWarnings.Finding finding = found.areas().get(district);
        return finding != null
                && finding.tendency() != null
                && compared.ground(later).shows(district);
    }

    /** Districts with a change, whoever may see them: over them the spread is taken. */
    int counted() {
        return (int) found.areas().values().stream()
                .filter(finding -> finding.movement() != null)
                .count();
    }
}
