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
        GEOJSON
    }

    /** @throws Problem 400 naming every fault with its line or feature */
    AreaChange change(Type type, byte[] file, Map<String, Bounded> before) {
        List<Violation> faults = new ArrayList<>();
        List<DeliveredArea> delivered =
                switch (type) {
                    case CSV -> new AreaCsv(faults).read(file);
                    case GEOJSON -> new AreaGeoJson(json, before, faults).read(file);
                };
        Map<String, Bounded> after = after(type, delivered, before);
        if (!delivered.isEmpty()) {
            faults.addAll(TreeFaults.in(delivered, after));
        } else if (faults.isEmpty()) {
            faults.add(Violation.of("", "areas.empty"));
        }
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults.stream().limit(MOST_FAULTS).toList());
        }
        return new AreaChange(before, after);
    }

    private static Map<String, Bounded> after(Type type, List<DeliveredArea> delivered, Map<String, Bounded> before) {
        boolean whole = type == Type.CSV || delivered.stream().anyMatch(DeliveredArea::isCity);
        Map<String, Bounded> after = whole ? new TreeMap<>() : new TreeMap<>(before);
        for (DeliveredArea area : delivered) {
            after.put(area.code(), area.over(before.get(area.code())));
        }
        return after;
    }
}
