package de.ausgleich.shared.search;

import java.util.List;
import java.util.Locale;

/** Port: what a room has to be searched. */
public interface Searchable {

    /** The right that reading these things asks for; whoever lacks it is not even searched for. */
    String right();

    /**
     * What the present actor may find. The search itself decides what fits; a room with much to be searched leaves out
     * what cannot.
     */
    List<Found> candidates(String typed, Locale language);
}
