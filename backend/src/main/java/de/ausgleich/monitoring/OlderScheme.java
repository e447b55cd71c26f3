package de.ausgleich.monitoring;

import de.ausgleich.district.Crosswalks;
import de.ausgleich.shared.api.Ref;
import de.ausgleich.statistics.Crosswalk;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * An older scheme that a series goes back to.
 *
 * @param areas of the older scheme
 * @param grounds of the dates at which it alone has figures, oldest first
 */
record OlderScheme(Crosswalks.Recut recut, Areas areas, List<Ground> grounds) {

    /** How a district of the newer scheme was made from districts of this one. */
    Crosswalk.Area area(String newer) {
        return recut.crosswalk().area(newer);
    }

    Ref name(Locale language) {
        return new Ref(recut.older(), recut.name().in(language));
    }

    List<Ref> names(List<String> districts) {
        return districts.stream().map(areas::name).toList();
    }

    List<LocalDate> dates() {
        return grounds.stream().map(Ground::date).toList();
    }

    /** The same for the same crosswalk, for entity tags. */
    String key() {
        return recut.older() + " " + recut.name() + " " + recut.version();
    }
}
