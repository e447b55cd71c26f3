package de.ausgleich.observation.delivery;

import de.ausgleich.district.Districts;
import de.ausgleich.indicator.VariableDefinition;
import de.ausgleich.observation.Audience;
import de.ausgleich.observation.Edition;
import de.ausgleich.observation.Observations;
import de.ausgleich.observation.SliceKey;
import de.ausgleich.statistics.AreaTree;
import de.ausgleich.statistics.Level;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is published of which variable at which date, counted in districts. */
@Singleton
class PublishedPresence {

    private final Observations observations;
    private final Districts districts;

    PublishedPresence(Observations observations, Districts districts) {
        this.observations = observations;
        this.districts = districts;
    }

    /** @param variables those counted; of one source or of several */
    Found in(String scheme, Collection<VariableDefinition> variables) {
        List<String> areas = districts.tree(scheme).areas(Level.DISTRICT).stream()
                .map(AreaTree.Area::code)
                .toList();
        List<String> codes = variables.stream().map(VariableDefinition::code).toList();
        Map<SliceKey, Presence> found =
                new TreeMap<>(Comparator.comparing(SliceKey::date).thenComparing(SliceKey::variable));
        for (Edition edition : observations.editions(Audience.RAW, scheme, codes, null, null)) {
            found.put(edition.key(), Presence.of(areas, observations.cells(Audience.RAW, edition), edition.delivery()));
        }
        return new Found(scheme, areas, found);
    }

    /**
     * What was found.
     *
     * @param districts all of the scheme, by code
     */
    record Found(String scheme, List<String> districts, Map<SliceKey, Presence> slices) {

        Presence of(String variable, LocalDate date) {
            @Nullable Presence presence = slices.get(new SliceKey(variable, scheme, date));
            return presence == null ? Presence.nothing(districts) : presence;
        }

        /** The reference dates at which anything is published, oldest first. */
        SortedSet<LocalDate> dates() {
            SortedSet<LocalDate> dates = new TreeSet<>();
            slices.keySet().forEach(key -> dates.add(key.date()));
            return dates;
        }
    }
}
