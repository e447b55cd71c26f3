package de.ausgleich.evaluation;

import de.ausgleich.evaluation.DistributionAnswer.Elsewhere;
import de.ausgleich.evaluation.DistributionAnswer.NoCurve;
import de.ausgleich.evaluation.DistributionAnswer.OfClass;
import de.ausgleich.evaluation.DistributionAnswer.OfDistrict;
import de.ausgleich.evaluation.DistributionAnswer.Part;
import de.ausgleich.evaluation.DistributionAnswer.Spread;
import de.ausgleich.measure.resource.CostOfMeasures.Cost;
import de.ausgleich.monitoring.NeedIndices.Standing;
import de.ausgleich.monitoring.NeedIndices.Standings;
import de.ausgleich.shared.api.Ref;
import de.ausgleich.statistics.Concentration;
import de.ausgleich.statistics.StatusClass;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lays the money of one year beside need.
 *
 * @param names of the districts by code
 * @param costs of measures in the index's scheme that have money in the year
 */
record Distribution(Standings standings, Map<String, String> names, int year, List<Cost> costs) {

    private static final Comparator<StatusClass> GREATEST_NEED_FIRST = Comparator.reverseOrder();

    DistributionAnswer answer(List<Integer> years, List<Elsewhere> elsewhere) {
        Map<String, BigDecimal> planned = byDistrict(Cost::planned);
        Map<String, BigDecimal> spent = byDistrict(Cost::spent);
        List<OfDistrict> districts = names.keySet().stream()
                .sorted()
                .map(code -> district(code, planned, spent))
                .toList();
        return new DistributionAnswer(
                standings.index(),
                standings.version(),
                standings.scheme(),
                standings.date(),
                standings.dates(),
                year,
                years,
                spread(districts, OfDistrict::planned),
                spread(districts, OfDistrict::spent),
                classes(districts),
                districts,
                costs.size(),
                elsewhere,
                standings.fictitious());
    }

    private Map<String, BigDecimal> byDistrict(Function<Cost, Map<Integer, BigDecimal>> kind) {
        Map<String, BigDecimal> all = new HashMap<>();
        for (Cost cost : costs) {
            BigDecimal amount = kind.apply(cost).getOrDefault(year, BigDecimal.ZERO);
            MoneyByDistrict.split(amount, cost.districts(), standings.population())
                    .forEach((district, part) -> all.merge(district, part, BigDecimal::add));
        }
        return all;
    }

    private OfDistrict district(String code, Map<String, BigDecimal> planned, Map<String, BigDecimal> spent) {
        Standing standing = standings.rated().get(code);
        BigDecimal population = standings.population().get(code);
        return new OfDistrict(
                new Ref(code, names.getOrDefault(code, code)),
                standing == null ? null : standing.status(),
                standing == null ? null : standing.index(),
                population,
                (int) costs.stream()
                        .filter(cost -> cost.districts().contains(code))
                        .count(),
                part(planned.getOrDefault(code, BigDecimal.ZERO), population),
                part(spent.getOrDefault(code, BigDecimal.ZERO), population));
    }

    private static Spread spread(List<OfDistrict> districts, Function<OfDistrict, Part> kind) {
        BigDecimal total = sum(districts.stream().map(kind).map(Part::amount));
        BigDecimal rated = BigDecimal.ZERO;
        boolean peopled = true;
        List<Concentration.Share> shares = new ArrayList<>();
        for (OfDistrict district : districts) {
            Double index = district.index();
            if (index != null) {
                BigDecimal amount = kind.apply(district).amount();
                rated = rated.add(amount);
                BigDecimal population = district.population();
                if (population == null || population.signum() == 0) {
                    peopled = false;
                } else {
                    shares.add(new Concentration.Share(index, population, amount));
                }
            }
        }
        if (rated.signum() == 0) {
            return new Spread(total, rated, null, List.of(), NoCurve.NO_MONEY);
        }
        if (!peopled) {
            return new Spread(total, rated, null, List.of(), NoCurve.NO_POPULATION);
        }
        Concentration curve = Concentration.of(shares);
        return new Spread(total, rated, curve.index(), curve.points(), null);
    }

    private static List<OfClass> classes(List<OfDistrict> districts) {
        List<OfClass> classes = new ArrayList<>();
        Stream.concat(Arrays.stream(StatusClass.values()).sorted(GREATEST_NEED_FIRST), Stream.of((StatusClass) null))
                .forEach(status -> {
                    List<OfDistrict> own = districts.stream()
                            .filter(district -> district.status() == status)
                            .toList();
                    if (status != null || !own.isEmpty()) {
                        classes.add(ofClass(status, own));
                    }
                });
        return classes;
    }

    private static OfClass ofClass(@Nullable StatusClass status, List<OfDistrict> own) {
        List<BigDecimal> known = own.stream()
                .flatMap(district -> Stream.ofNullable(district.population()))
                .toList();
        BigDecimal population = sum(known.stream());
        BigDecimal divisor = known.size() == own.size() ? population : null;
        return new OfClass(
                status,
                own.size(),
                population,
                part(sum(own.stream().map(district -> district.planned().amount())), divisor),
                part(sum(own.stream().map(district -> district.spent().amount())), divisor));
    }

    private static Part part(BigDecimal amount, @Nullable BigDecimal population) {
        return new Part(
                amount,
                population == null || population.signum() == 0
                        ? null
                        : amount.divide(population, MathContext.DECIMAL64));
    }

    private static BigDecimal sum(Stream<BigDecimal> parts) {
        return parts.reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The years in which some measures have money, newest first. */
    static List<Integer> years(Collection<Cost> costs) {
        return costs.stream()
                .flatMap(cost -> Stream.of(cost.planned(), cost.spent()))
                .flatMap(money -> money.entrySet().stream())
                .filter(part -> part.getValue().signum() != 0)
                .map(Map.Entry::getKey)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** Whether a measure has money in a year. */
    static boolean has(Cost cost, int year) {
        return Stream.of(cost.planned(), cost.spent())
                .anyMatch(money -> money.getOrDefault(year, BigDecimal.ZERO).signum() != 0);
    }
}
