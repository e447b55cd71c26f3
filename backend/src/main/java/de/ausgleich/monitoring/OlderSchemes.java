package de.ausgleich.monitoring;

import de.ausgleich.district.Crosswalks;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the schemes that an indicator's series can go back to (docs/methods/re-cut-districts.md). */
@Singleton
class OlderSchemes {

    private final Crosswalks crosswalks;
    private final SchemeAreas schemeAreas;
    private final Grounds grounds;

    OlderSchemes(Crosswalks crosswalks, SchemeAreas schemeAreas, Grounds grounds) {
        this.crosswalks = crosswalks;
        this.schemeAreas = schemeAreas;
        this.grounds = grounds;
    }

    /**
     * Those that have figures of their own to give, the newest first; each date comes from one scheme alone.
     *
     * @param own dates at which the scheme itself has figures
     */
    List<OlderScheme> of(Subject subject, Areas areas, Collection<LocalDate> own) {
        Set<LocalDate> taken = new HashSet<>(own);
        List<OlderScheme> found = new ArrayList<>();
        for (Crosswalks.Recut recut : crosswalks.into(areas.scheme())) {
            Areas older = schemeAreas.of(recut.older(), null);
            List<Ground> more = grounds.of(subject, older, null).values().stream()
                    .filter(ground -> taken.add(ground.date()))
                    .toList();
            if (!more.isEmpty()) {
                found.add(new OlderScheme(recut, older, more));
            }
        }
        return found;
    }
}
