package de.ausgleich.observation;

import de.ausgleich.statistics.AreaTree;
import de.ausgleich.statistics.Slice;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is published, for a given audience. */
@Singleton
public class Observations {

    private final SliceStore store;
    private final SummedSlices summed;

    Observations(SliceStore store, SummedSlices summed) {
        this.store = store;
        this.summed = summed;
    }

    /**
     * The editions that were current at an instant.
     *
     * @param variables codes
     * @param date null for all reference dates
     * @param asOf null for now
     * @return sorted by date, then variable; variables without a publication are not in it
     */
    public List<Edition> editions(
            Audience audience,
            String scheme,
            Collection<String> variables,
            @Nullable LocalDate date,
            @Nullable Instant asOf) {
        return variables.isEmpty() ? List.of() : store.editions(audience, scheme, variables, date, asOf);
    }

    /**
     * When which slice was the current one, at the dates given.
     *
     * @return by the instant from which it was, then by variable and date
     */
    public List<Publication> publications(
            Audience audience, String scheme, Collection<String> variables, Collection<LocalDate> dates) {
        return store.publications(audience, scheme, variables, dates);
    }

    public StoredCells cells(Audience audience, Edition edition) {
        return store.cells(audience, edition.slice());
    }

    /**
     * @param tree the areas of the edition's scheme
     * @param treeVersion of that scheme
     * @param readyMade whether the variable's figures come ready-made and are never summed
     */
    public Slice slice(Audience audience, Edition edition, AreaTree tree, int treeVersion, boolean readyMade) {
        return summed.slice(audience, edition.slice(), treeVersion, readyMade, tree);
    }
}
