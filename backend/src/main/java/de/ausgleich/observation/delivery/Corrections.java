package de.ausgleich.observation.delivery;

import de.ausgleich.district.Area;
import de.ausgleich.district.Districts;
import de.ausgleich.shared.api.Faults;
import de.ausgleich.shared.problem.Problem;
import de.ausgleich.statistics.Level;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps what people read otherwise than it stands in a file, and what later files are understood by. */
@Singleton
class Corrections {

    private final StoredCorrections stored;
    private final StoredFindings findings;
    private final Synonyms synonyms;
    private final Districts districts;

    Corrections(StoredCorrections stored, StoredFindings findings, Synonyms synonyms, Districts districts) {
        this.stored = stored;
        this.findings = findings;
        this.synonyms = synonyms;
        this.districts = districts;
    }

    /** @throws Problem 400 naming every correction that may not be */
    void add(Delivery delivery, List<Change.Correcting> wanted) {
        Map<Integer, Finding> known = findings.byNumber(delivery.id);
        Faults faults = new Faults();
        CorrectionRules rules = new CorrectionRules(delivery.scheme, districts(delivery.scheme), faults);
        List<CorrectedCell> cells = new ArrayList<>();
        for (int at = 0; at < wanted.size(); at++) {
            Change.Correcting correcting = wanted.get(at);
            rules.cell(known.get(correcting.finding()), correcting, "corrections[" + at + "].")
                    .ifPresent(cells::add);
        }
        faults.refuse();
        for (CorrectedCell cell : cells) {
            stored.put(delivery.id, delivery.sheetRead(), cell);
            if (cell.remembered()) {
                synonyms.remember(delivery.scheme, cell.from(), cell.to());
            }
        }
    }

    private Set<String> districts(String scheme) {
        return districts.areas(scheme).values().stream()
                .filter(area -> area.level() == Level.DISTRICT)
                .map(Area::code)
                .collect(Collectors.toUnmodifiableSet());
    }
}
