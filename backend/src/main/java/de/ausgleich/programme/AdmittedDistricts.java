package de.ausgleich.programme;

import de.ausgleich.access.CurrentActor;
import de.ausgleich.access.Right;
import de.ausgleich.monitoring.ProgrammeDistricts;
import de.ausgleich.programme.ProgrammeArea.State;
import de.ausgleich.programme.ProgrammeAreaTable.Row;
import de.ausgleich.programme.ProgrammeAreaTable.Stay;
import de.ausgleich.shared.api.Ref;
import de.ausgleich.shared.time.BusinessDate;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tells the monitoring which districts are in the programme today. */
@Singleton
class AdmittedDistricts implements ProgrammeDistricts {

    private final ProgrammeAreaTable areas;
    private final DecisionTable decisions;
    private final BusinessDate businessDate;
    private final CurrentActor actor;

    AdmittedDistricts(
            ProgrammeAreaTable areas, DecisionTable decisions, BusinessDate businessDate, CurrentActor actor) {
        this.areas = areas;
        this.decisions = decisions;
        this.businessDate = businessDate;
        this.actor = actor;
    }

    @Override
    @Transactional
    public Map<String, Ref> admitted(String scheme) {
        LocalDate today = businessDate.today();
        List<Row> seen = areas.all(actor.get().reach(Right.READ_PROGRAMME)).stream()
                .filter(area -> area.scheme().equals(scheme))
                .toList();
        List<String> codes = seen.stream().map(Row::code).toList();
        Map<String, List<Decision>> decided = decisions.of(codes);
        List<Stay> stays = areas.stays(codes);
        Map<String, Ref> found = new TreeMap<>();
        for (Row area : seen) {
            State state = AreaStanding.on(today, decided.getOrDefault(area.code(), List.of()))
                    .state();
            if (state == State.ADMITTED) {
                stays.stream()
                        .filter(stay -> stay.area().equals(area.code()) && stay.holds(today))
                        .forEach(stay -> found.put(stay.district(), new Ref(area.code(), area.name())));
            }
        }
        return found;
    }
}
