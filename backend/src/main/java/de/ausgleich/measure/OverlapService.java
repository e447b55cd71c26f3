package de.ausgleich.measure;

import de.ausgleich.measure.OverlapAnswer.There;
import de.ausgleich.shared.api.Ref;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Lists where several do the same for the same people. */
@Singleton
public class OverlapService {

    private final MeasureService measures;
    private final MeasureFactsOf facts;

    OverlapService(MeasureService measures, MeasureFactsOf facts) {
        this.measures = measures;
        this.facts = facts;
    }

    /** @param district code of the only one that is asked for; null for all. By district, then target group. */
    @Transactional
    List<OverlapAnswer> all(@Nullable String district) {
        MeasureFilter filter = new MeasureFilter();
        filter.state = List.of(MeasureState.PLANNED, MeasureState.RUNNING);
        filter.district = district;
        Map<Key, List<Measure>> together = new TreeMap<>(
                Comparator.comparing(Key::scheme).thenComparing(Key::district).thenComparing(Key::group));
        for (Measure measure : measures.wanted(filter, "title")) {
            for (String code : measure.codes()) {
                for (TargetGroup group : measure.groups()) {
                    together.computeIfAbsent(new Key(measure.scheme, code, group), none -> new ArrayList<>())
                            .add(measure);
                }
            }
        }
        return together.entrySet().stream()
                .filter(entry -> district == null || entry.getKey().district().equals(district))
                .map(entry -> Map.entry(entry.getKey(), meeting(entry.getValue())))
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> answer(entry.getKey(), entry.getValue()))
                .toList();
    }

    private record Key(String scheme, String district, TargetGroup group) {}

    /** Those of which another one has a day in common. */
    private static List<Measure> meeting(List<Measure> there) {
        return there.stream()
                .filter(one -> there.stream()
                        .anyMatch(other -> other != one
                                && Overlaps.meet(
                                        Overlaps.begin(one),
                                        Overlaps.end(one),
                                        Overlaps.begin(other),
                                        Overlaps.end(other))))
                .toList();
    }

    private OverlapAnswer answer(Key key, List<Measure> there) {
        Ref district = facts.districts(there.getFirst()).stream()
                .filter(place -> place.code().equals(key.district()))
                .findFirst()
                .orElseGet(() -> new Ref(key.district(), key.district()));
        return new OverlapAnswer(
                district,
                key.group(),
                there.stream()
                        .map(measure -> new There(
                                measure.id,
                                measure.title,
                                facts.body(measure.organisation),
                                measure.state,
                                Overlaps.begin(measure),
                                Overlaps.end(measure)))
                        .toList());
    }
}
