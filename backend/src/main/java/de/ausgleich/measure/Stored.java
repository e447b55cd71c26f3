package de.ausgleich.measure;

import java.util.Collection;
import java.util.List;

/** Lists as the database keeps them: what has not changed is not written anew. */
final class Stored {

    private Stored() {}

    static <T> void put(List<T> stored, Collection<T> wanted) {
        if (!stored.equals(List.copyOf(wanted))) {
            stored.clear();
            stored.addAll(wanted);
        }
    }
}
