package de.ausgleich.observation;

import de.ausgleich.district.Districts;
import de.ausgleich.indicator.Indicators;
import de.ausgleich.indicator.VariableDefinition;
import de.ausgleich.indicator.Variables;
import de.ausgleich.statistics.AreaTree;
import de.ausgleich.statistics.Cell;
import de.ausgleich.statistics.Disclosure;
import de.ausgleich.statistics.Slice;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes what others than the raw audience may see. Counts that are too small, and those whose rest of a whole
 * is, are hidden (docs/methods/primary-suppression.md); what was once hidden stays hidden for that date.
 */
@Singleton
class Release {

    private final SliceStore store;
    private final SliceWriter writer;
    private final ReleasedCells released;
    private final Variables variables;
    private final Indicators indicators;
    private final Districts districts;

    Release(
            SliceStore store,
            SliceWriter writer,
            ReleasedCells released,
            Variables variables,
            Indicators indicators,
            Districts districts) {
        this.store = store;
        this.writer = writer;
        this.released = released;
        this.variables = variables;
        this.indicators = indicators;
        this.districts = districts;
    }

    /** @param changed slices whose current vintage has changed */
    void renew(Collection<SliceKey> changed, Instant now) {
        for (SliceKey key : withParts(changed)) {
            Optional<Edition> edition = current(key);
            if (edition.isPresent()) {
                renew(edition.get(), changed.contains(key), now);
            } else {
                writer.makeCurrent(Audience.RELEASED, key, null, now);
            }
        }
    }

    /** What would be hidden of slices that are not published yet: too small now, or hidden before. */
    Map<SliceKey, Set<String>> wouldHide(Collection<NewSlice> planned) {
        Map<SliceKey, StoredCells> instead = planned.stream()
                .collect(Collectors.toMap(NewSlice::key, slice -> new StoredCells(slice.cells(), slice.origins())));
        Map<SliceKey, Set<String>> hidden = new HashMap<>();
        for (SliceKey key : instead.keySet()) {
            Set<String> areas = new HashSet<>(released.hidden(key));
            areas.addAll(sensitive(key, variables.of(key.variable()), districts.tree(key.scheme()), instead));
            hidden.put(key, areas);
        }
        return hidden;
    }

    /** A new whole gives its parts new complements. */
    private Set<SliceKey> withParts(Collection<SliceKey> changed) {
        Set<SliceKey> affected = new LinkedHashSet<>(changed);
        for (SliceKey key : changed) {
            partsOf(key.variable())
                    .map(part -> new SliceKey(part, key.scheme(), key.date()))
                    .filter(part -> current(part).isPresent())
                    .forEach(affected::add);
        }
        return affected;
    }

    private Stream<String> partsOf(String whole) {
        return variables.all().stream()
                .filter(variable -> variable.partOf().contains(whole))
                .map(VariableDefinition::code);
    }

    private void renew(Edition edition, boolean changed, Instant now) {
        SliceKey key = edition.key();
        AreaTree tree = districts.tree(key.scheme());
        VariableDefinition variable = variables.of(key.variable());
        StoredCells raw = store.cells(Audience.RAW, edition.slice());
        Set<String> before = released.hidden(key);
        Set<String> hidden = new HashSet<>(before);
        hidden.addAll(sensitive(key, variable, tree, Map.of()));
        if (changed || !hidden.equals(before)) {
            SortedMap<String, Cell> cells = slice(variable, tree, raw).release(hidden);
            var slice = writer.write(
                    Audience.RELEASED, key, edition.vintage(), edition.delivery(), now, cells, raw.origins(), Map.of());
            writer.makeCurrent(Audience.RELEASED, key, slice, now);
        }
    }

    /** @param instead cells that are to be taken for the published ones */
    private Set<String> sensitive(
            SliceKey key, VariableDefinition variable, AreaTree tree, Map<SliceKey, StoredCells> instead) {
        List<Slice> wholes = variable.partOf().stream()
                .flatMap(whole -> slice(new SliceKey(whole, key.scheme(), key.date()), tree, instead))
                .toList();
        return slice(key, tree, instead)
                .map(part -> Set.<String>copyOf(Disclosure.primary(part, variable.confidentialityThreshold(), wholes)))
                .findFirst()
                .orElse(Set.of());
    }

    private Stream<Slice> slice(SliceKey key, AreaTree tree, Map<SliceKey, StoredCells> instead) {
        return Optional.ofNullable(instead.get(key))
                .or(() -> current(key).map(edition -> store.cells(Audience.RAW, edition.slice())))
                .map(cells -> slice(variables.of(key.variable()), tree, cells))
                .stream();
    }

    private Slice slice(VariableDefinition variable, AreaTree tree, StoredCells cells) {
        return indicators.readyMade().contains(variable.code())
                ? Slice.ofReadyMade(tree, cells.cells())
                : Slice.ofDelivered(tree, cells.cells());
    }

    private Optional<Edition> current(SliceKey key) {
        return store.editions(Audience.RAW, key.scheme(), List.of(key.variable()), key.date(), null).stream()
                .findFirst();
    }
}
