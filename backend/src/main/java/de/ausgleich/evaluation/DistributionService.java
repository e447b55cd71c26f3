package de.ausgleich.evaluation;

import de.ausgleich.district.Area;
import de.ausgleich.district.Districts;
import de.ausgleich.evaluation.DistributionAnswer.Elsewhere;
import de.ausgleich.measure.resource.CostOfMeasures;
import de.ausgleich.measure.resource.CostOfMeasures.Cost;
import de.ausgleich.monitoring.NeedIndices;
import de.ausgleich.monitoring.NeedIndices.Standings;
import de.ausgleich.shared.api.Language;
import de.ausgleich.shared.problem.Problem;
import de.ausgleich.statistics.Level;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Brings money and need together. */
@Singleton
class DistributionService {

    private final NeedIndices indices;
    private final CostOfMeasures costs;
    private final Districts districts;
    private final Language language;

    DistributionService(NeedIndices indices, CostOfMeasures costs, Districts districts, Language language) {
        this.indices = indices;
        this.costs = costs;
        this.districts = districts;
        this.language = language;
    }

    /**
     * @param index code of a need index
     * @param date of the index; null for the newest
     * @param year null for that of the index's date
     * @throws Problem 400 for a date at which the index cannot be computed; 404 when there is no such index, or nothing is published
     */
    DistributionAnswer of(String index, @Nullable String scheme, @Nullable LocalDate date, @Nullable Integer year) {
        Standings standings = indices.standings(index, scheme, date, language.locale());
        if (!standings.dates().contains(standings.date())) {
            throw Problem.invalid("date", "resources.date", standings.date());
        }
        List<Cost> all = costs.all();
        int asked = year == null ? standings.date().getYear() : year;
        List<Cost> inYear =
                all.stream().filter(cost -> Distribution.has(cost, asked)).toList();
        List<Cost> here = inYear.stream()
                .filter(cost -> cost.scheme().equals(standings.scheme()))
                .toList();
        List<Elsewhere> elsewhere = inYear.stream()
                .filter(cost -> !cost.scheme().equals(standings.scheme()))
                .map(cost -> new Elsewhere(cost.measure(), cost.title()))
                .toList();
        return new Distribution(standings, names(standings.scheme()), asked, here)
                .answer(Distribution.years(all), elsewhere);
    }

    private Map<String, String> names(String scheme) {
        return districts.areas(scheme).values().stream()
                .filter(area -> area.level() == Level.DISTRICT)
                .collect(Collectors.toMap(Area::code, Area::name));
    }
}
