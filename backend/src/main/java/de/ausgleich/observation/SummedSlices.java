package de.ausgleich.observation;

import de.ausgleich.statistics.AreaTree;
import de.ausgleich.statistics.Slice;
import io.quarkus.cache.CacheKey;
import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Slices with the sums of their upper areas. Neither the counts nor a version of the areas change: they are kept. */
@ApplicationScoped
class SummedSlices {

    private final SliceStore store;

    SummedSlices(SliceStore store) {
        this.store = store;
    }

    @CacheResult(cacheName = "summed-slices")
    Slice slice(
            @CacheKey Audience audience,
            @CacheKey UUID slice,
            @CacheKey int treeVersion,
            @CacheKey boolean readyMade,
            AreaTree tree) {
        StoredCells stored = store.cells(audience, slice);
        return switch (audience) {
            case RELEASED -> Slice.ofReleased(tree, stored.cells());
            case RAW -> readyMade ? Slice.ofReadyMade(tree, stored.cells()) : Slice.ofDelivered(tree, stored.cells());
        };
    }
}
