package de.ausgleich.conference;

import de.ausgleich.access.Right;
import de.ausgleich.shared.api.PageQuery;
import de.ausgleich.shared.api.Ref;
import de.ausgleich.shared.search.Found;
import de.ausgleich.shared.search.Searchable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Finds district conferences by their names. */
@Singleton
class ConferenceSearch implements Searchable {

    private final ConferenceService conferences;

    ConferenceSearch(ConferenceService conferences) {
        this.conferences = conferences;
    }

    @Override
    public String right() {
        return Right.READ_PROGRAMME;
    }

    @Override
    public List<Found> candidates(String typed, Locale language) {
        return conferences.page(new ConferenceFilter(), "name", PageQuery.of(0, PageQuery.MOST)).items().stream()
                .map(conference -> new Found(
                        Found.Type.CONFERENCE,
                        conference.code(),
                        conference.name(),
                        conference.districts().stream().map(Ref::code).collect(Collectors.joining(", "))))
                .toList();
    }
}
