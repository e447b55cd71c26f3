package de.ausgleich.search;

import de.ausgleich.access.CurrentActor;
import de.ausgleich.shared.search.Found;
import de.ausgleich.shared.search.Match;
import de.ausgleich.shared.search.Searchable;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Asks every room for whose things the reader has the right, and puts the best first. */
@Singleton
class SearchService {

    private static final Comparator<Hit> BEST_FIRST = Comparator.comparing(Hit::match)
            .thenComparing(hit -> hit.thing().type())
            .thenComparing(hit -> hit.thing().name().length())
            .thenComparing(hit -> hit.thing().name())
            .thenComparing(hit -> hit.thing().code());

    private final List<Searchable> rooms;
    private final CurrentActor actor;

    SearchService(@All List<Searchable> rooms, CurrentActor actor) {
        this.rooms = rooms;
        this.actor = actor;
    }

    private record Hit(Match match, Found thing) {}

    SearchAnswer find(String typed, int limit, Locale language) {
        Set<String> rights = actor.get().rights();
        return new SearchAnswer(rooms.stream()
                .filter(room -> rights.contains(room.right()))
                .flatMap(room -> room.candidates(typed, language).stream())
                .map(thing -> new Hit(Match.of(thing, typed), thing))
                .filter(hit -> hit.match() != Match.NONE)
                .sorted(BEST_FIRST)
                .limit(limit)
                .map(Hit::thing)
                .toList());
    }
}
