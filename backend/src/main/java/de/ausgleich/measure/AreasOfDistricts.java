package de.ausgleich.measure;

import de.ausgleich.shared.api.Ref;
import de.ausgleich.shared.time.BusinessDate;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which programme areas hold a district today. */
@Singleton
class AreasOfDistricts {

    private final EntityManager database;
    private final BusinessDate businessDate;

    AreasOfDistricts(EntityManager database, BusinessDate businessDate) {
        this.database = database;
        this.businessDate = businessDate;
    }

    /** By scheme and code of the district. */
    record Held(Map<MeasurePlace, List<Ref>> areas) {

        List<Ref> of(Collection<MeasurePlace> places) {
            Set<Ref> found = new LinkedHashSet<>();
            places.stream()
                    .flatMap(place -> areas.getOrDefault(place, List.of()).stream())
                    .forEach(found::add);
            return found.stream()
                    .sorted((one, other) -> one.name().compareTo(other.name()))
                    .toList();
        }
    }

    Held today() {
        Stream<?> rows = database.createNativeQuery("""
                        select d.scheme_code, d.district_code, a.code, a.name
                        from ausgleich.programme_area_district d
                        join ausgleich.programme_area a on a.code = d.area_code
                        where d.valid_from <= :today and (d.valid_to is null or d.valid_to >= :today)
                        """, Tuple.class)
                .setParameter("today", businessDate.today())
                .getResultStream();
        Map<MeasurePlace, List<Ref>> areas = new HashMap<>();
        rows.map(Tuple.class::cast)
                .forEach(row -> areas.merge(
                        new MeasurePlace(row.get(0, String.class), row.get(1, String.class)),
                        List.of(new Ref(row.get(2, String.class), row.get(3, String.class))),
                        (one, more) ->
                                Stream.concat(one.stream(), more.stream()).toList()));
        return new Held(areas);
    }
}
