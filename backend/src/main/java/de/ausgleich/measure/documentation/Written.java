package de.ausgleich.measure.documentation;

import de.ausgleich.measure.documentation.Entries.Mark;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * All that was written of a measure.
 *
 * @param periods by code
 */
record Written(Map<String, EntryVersions> periods) {

    /** @param entries the newest version of each period first */
    static Written of(List<Entry> entries) {
        Map<String, List<Entry>> byPeriod = entries.stream()
                .collect(Collectors.groupingBy(entry -> entry.period, LinkedHashMap::new, Collectors.toList()));
        Map<String, EntryVersions> periods = new LinkedHashMap<>();
        byPeriod.forEach((code, versions) -> periods.put(code, new EntryVersions(versions)));
        return new Written(periods);
    }

    EntryVersions of(String period) {
        return periods.getOrDefault(period, EntryVersions.NONE);
    }

    List<Mark> marks() {
        return periods.values().stream().flatMap(one -> one.mark().stream()).toList();
    }

    /** What was last submitted before a period. */
    Optional<Entry> before(Period period) {
        return earlier(period).stream().findFirst();
    }

    /** Of a target, what was last submitted before a period, with the entry it stands in. */
    Optional<Entry> before(Period period, UUID target) {
        return earlier(period).stream()
                .filter(entry -> entry.values.containsKey(target))
                .findFirst();
    }

    private List<Entry> earlier(Period period) {
        return periods.values().stream()
                .flatMap(one -> one.submitted().stream())
                .filter(entry -> entry.to.isBefore(period.from()))
                .sorted(Comparator.comparing((Entry entry) -> entry.to).reversed())
                .toList();
    }
}
