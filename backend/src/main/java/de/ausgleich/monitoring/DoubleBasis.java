package de.ausgleich.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What double disadvantage rests on: two need indices at one date.
 *
 * @param dates at which both can be computed, newest first
 */
record DoubleBasis(NeedBasis lifeSituation, NeedBasis place, List<LocalDate> dates) {

    LocalDate date() {
        return lifeSituation.present().date();
    }

    Areas areas() {
        return lifeSituation.present().areas();
    }

    /** Whether the reader may see a district's row. */
    boolean shows(String district) {
        return lifeSituation.present().shows(district) && place.present().shows(district);
    }

    /** Everything, for the entity tag. */
    List<Ground> grounds() {
        return Stream.of(lifeSituation, place)
                .flatMap(basis -> basis.grounds().stream())
                .toList();
    }

    /** Which definitions in which versions. */
    String definitions() {
        return "%s %d %s %d"
                .formatted(
                        lifeSituation.present().definition().code(),
                        lifeSituation.present().definition().version(),
                        place.present().definition().code(),
                        place.present().definition().version());
    }
}
