package de.ausgleich.district;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.ausgleich.district.AreaTable.Bounded;
import de.ausgleich.shared.problem.Problem;
import de.ausgleich.shared.problem.Violation;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads files of areas and says what they would change. */
@Singleton
public class AreaFiles {

    private static final int MOST_FAULTS = 500;

    private final ObjectMapper json;

    AreaFiles(ObjectMapper json) {
        this.json = json;
    }

    /** What is taken. */
    public enum Type {
        CSV,
        GEOJSON,
        GEOPACKAGE
    }

    /** @throws Problem 400 naming every fault with its line or feature; 422 for what is no such file at all */
    AreaChange change(Type type, byte[] file, Map<String, Bounded> before) {
        AreaCheck check = check(type, file, before);
        List<Violation> errors = check.errors();
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors.stream().limit(MOST_FAULTS).toList());
        }
        return check.change();
    }

    /** @throws Problem 422 for what is no such file at all */
    AreaCheck check(Type type, byte[] file, Map<String, Bounded> before) {
        AreaSource source =
                switch (type) {
                    case CSV -> AreaCsv.read(file);
                    case GEOJSON -> AreaGeoJson.read(json, file, before);
                    case GEOPACKAGE -> GeoPackage.read(file, before);
                };
        List<Violation> faults = new ArrayList<>(source.faults());
        Map<String, Bounded> after = after(type, source.delivered(), before);
        if (!source.delivered().isEmpty()) {
            faults.addAll(TreeFaults.in(source.delivered(), after));
        } else if (faults.isEmpty()) {
            faults.add(Violation.of("", "areas.empty"));
        }
        return AreaCheck.of(source, new AreaChange(before, after), faults);
    }

    /** A file with a city is the whole scheme, and so is every CSV. */
    private static Map<String, Bounded> after(Type type, List<DeliveredArea> delivered, Map<String, Bounded> before) {
        boolean whole = type == Type.CSV || delivered.stream().anyMatch(DeliveredArea::isCity);
        Map<String, Bounded> after = whole && !delivered.isEmpty() ? new TreeMap<>() : new TreeMap<>(before);
        for (DeliveredArea area : delivered) {
            after.put(area.code(), area.over(before.get(area.code())));
        }
        return after;
    }
}
