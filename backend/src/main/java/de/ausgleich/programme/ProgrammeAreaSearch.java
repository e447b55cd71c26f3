package de.ausgleich.programme;

import de.ausgleich.access.Right;
import de.ausgleich.shared.api.PageQuery;
import de.ausgleich.shared.api.Ref;
import de.ausgleich.shared.search.Found;
import de.ausgleich.shared.search.Searchable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Finds programme areas by their names. */
@Singleton
class ProgrammeAreaSearch implements Searchable {

    private final ProgrammeAreaService areas;

    ProgrammeAreaSearch(ProgrammeAreaService areas) {
        this.areas = areas;
    }

    @Override
    public String right() {
        return Right.READ_PROGRAMME;
    }

    @Override
    public List<Found> candidates(String typed, Locale language) {
        return areas.page(new ProgrammeAreaFilter(), "name", PageQuery.of(0, PageQuery.MOST)).items().stream()
                .map(area -> new Found(
                        Found.Type.PROGRAMME_AREA,
                        area.code(),
                        area.name(),
                        area.districts().stream().map(Ref::code).collect(Collectors.joining(", "))))
                .toList();
    }
}
