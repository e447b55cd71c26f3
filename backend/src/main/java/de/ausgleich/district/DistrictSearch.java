package de.ausgleich.district;

import de.ausgleich.access.Right;
import de.ausgleich.shared.search.Found;
import de.ausgleich.shared.search.Searchable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds schemes, and the areas of the one that is meant where none is named: a code alone would mean several
 * areas otherwise.
 */
@Singleton
class DistrictSearch implements Searchable {

    private final Districts districts;
    private final SchemeService schemes;
    private final Visibility visibility;

    DistrictSearch(Districts districts, SchemeService schemes, Visibility visibility) {
        this.districts = districts;
        this.schemes = schemes;
        this.visibility = visibility;
    }

    @Override
    public String right() {
        return Right.READ_FIGURES;
    }

    @Override
    public List<Found> candidates(String typed, Locale language) {
        List<Scheme> known = schemes.all();
        Stream<Found> found = known.stream()
                .map(scheme -> new Found(
                        Found.Type.SCHEME, scheme.code(), scheme.name().in(language), null));
        return known.isEmpty() ? List.of() : Stream.concat(areas(), found).toList();
    }

    private Stream<Found> areas() {
        String scheme = districts.scheme(null, null);
        Map<String, Area> areas = districts.areas(scheme);
        if (areas.isEmpty()) {
            return Stream.of();
        }
        VisibleAreas visible = visibility.in(scheme);
        return areas.values().stream()
                .filter(area -> visible.hold(area.code()))
                .map(area -> new Found(Found.Type.DISTRICT, area.code(), area.name(), above(area, areas)));
    }

    private static @Nullable String above(Area area, Map<String, Area> areas) {
        String parent = area.parent();
        Area above = parent == null ? null : areas.get(parent);
        return above == null ? null : above.name();
    }
}
