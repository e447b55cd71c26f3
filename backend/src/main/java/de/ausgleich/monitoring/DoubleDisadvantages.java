package de.ausgleich.monitoring;

import de.ausgleich.indicator.Dimension;
import de.ausgleich.indicator.NeedIndexDefinition;
import de.ausgleich.indicator.NeedIndexDefinitions;
import de.ausgleich.observation.Audience;
import de.ausgleich.shared.api.Faults;
import de.ausgleich.shared.problem.Problem;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Holds an index of what places offer against one of how people live, over released figures as all need indices. */
@Singleton
class DoubleDisadvantages {

    private final NeedIndexDefinitions definitions;
    private final NeedGrounds grounds;
    private final NeedResults results;

    DoubleDisadvantages(NeedIndexDefinitions definitions, NeedGrounds grounds, NeedResults results) {
        this.definitions = definitions;
        this.grounds = grounds;
        this.results = results;
    }

    /**
     * @param lifeSituation code of an index; null for the first in use of its dimension, by code
     * @param place likewise
     * @param scheme null for the installation's
     * @param date null for the newest at which both can be computed
     * @throws Problem 400 naming each index of the wrong dimension; 404 when there is no such index, or no such date
     */
    DoubleBasis basis(
            @Nullable String lifeSituation, @Nullable String place, @Nullable String scheme, @Nullable LocalDate date) {
        NeedIndexDefinition people = index(lifeSituation, Dimension.LIFE_SITUATION);
        NeedIndexDefinition offers = index(place, Dimension.PLACE);
        Faults faults = new Faults();
        check("lifeSituation", people, Dimension.LIFE_SITUATION, faults);
        check("place", offers, Dimension.PLACE, faults);
        faults.refuse();
        NeedBasis one = of(people, scheme, date);
        NeedBasis other = of(offers, scheme, date);
        List<LocalDate> dates =
                one.dates().stream().filter(other.dates()::contains).toList();
        if (date != null) {
            return new DoubleBasis(one, other, dates);
        }
        if (dates.isEmpty()) {
            throw Problem.notFound("figures", people.code() + ", " + offers.code());
        }
        LocalDate newest = dates.getFirst();
        return new DoubleBasis(of(people, scheme, newest), of(offers, scheme, newest), dates);
    }

    DoubleDisadvantageAnswer answer(DoubleBasis basis, Locale language) {
        return new DoubleShape(basis, result(basis.lifeSituation()), result(basis.place()), language).answer();
    }

    private NeedResult result(NeedBasis basis) {
        return results.of(basis.facts(), basis);
    }

    private NeedBasis of(NeedIndexDefinition index, @Nullable String scheme, @Nullable LocalDate date) {
        return grounds.of(index.code(), scheme, date, Audience.RELEASED);
    }

    private NeedIndexDefinition index(@Nullable String code, Dimension dimension) {
        if (code != null) {
            return definitions.of(code);
        }
        return definitions.all().stream()
                .filter(index -> !index.retired() && index.dimension() == dimension)
                .findFirst()
                .orElseThrow(() -> Problem.notFound("need-index", dimension));
    }

    private static void check(String field, NeedIndexDefinition index, Dimension dimension, Faults faults) {
        if (index.dimension() != dimension) {
            faults.add(field, "need-index.other-dimension", index.code());
        }
    }
}
