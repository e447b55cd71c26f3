package de.ausgleich.monitoring;

import de.ausgleich.observation.Audience;
import de.ausgleich.shared.api.Ref;
import de.ausgleich.shared.problem.Problem;
import de.ausgleich.statistics.DynamicsClass;
import de.ausgleich.statistics.Figure;
import de.ausgleich.statistics.NeedIndex;
import de.ausgleich.statistics.StatusClass;
import de.ausgleich.statistics.Sureness;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What need indices say, for this room and those above: computed from released figures alone, the same for every
 * reader (docs/adr/0024-one-need-index-for-everyone.md).
 */
@Singleton
public class NeedIndices {

    private final NeedGrounds grounds;
    private final NeedResults results;

    NeedIndices(NeedGrounds grounds, NeedResults results) {
        this.grounds = grounds;
        this.results = results;
    }

    /**
     * Where one district stands.
     *
     * @param index in standard deviations; high is worse
     * @param rank 1 for the highest index
     * @param dynamics null where they could not be computed
     * @param certain whether the class is the only possible one
     * @param z by the index's indicators, in their order, signed so that high is worse
     */
    public record Standing(
            double index,
            int rank,
            StatusClass status,
            @Nullable DynamicsClass dynamics,
            boolean certain,
            List<Double> z) {}

    /**
     * Where all districts stand, also those that the reader may not see: for computing, not for showing.
     *
     * @param indicators that go in, in the order of the definition
     * @param rated by code
     * @param dates at which the index can be computed, newest first
     * @param population as released, by code; districts without a released count are not there
     * @param fictitious whether something in it was made up for demonstration
     * @param visible codes of the districts whose row the reader may see, rated or not
     */
    public record Standings(
            Ref index,
            int version,
            String scheme,
            LocalDate date,
            List<LocalDate> dates,
            @Nullable LocalDate earlierDate,
            List<Ref> indicators,
            SortedMap<String, Standing> rated,
            SortedMap<String, BigDecimal> population,
            boolean fictitious,
            List<String> visible) {}

    /**
     * @param scheme null for the installation's
     * @param date null for the newest at which everything is published
     * @throws Problem 404 when there is no such index, or nothing is published
     */
    public Standings standings(String code, @Nullable String scheme, @Nullable LocalDate date, Locale language) {
        NeedBasis basis = grounds.of(code, scheme, date, Audience.RELEASED);
        NeedResult result = result(basis);
        NeedGround ground = basis.present();
        SortedMap<String, Standing> rated = new TreeMap<>();
        result.index()
                .rated()
                .forEach((district, one) -> rated.put(
                        district,
                        standing(
                                one,
                                Objects.requireNonNull(result.sureness().areas().get(district)))));
        return new Standings(
                new Ref(code, ground.definition().name().in(language)),
                ground.definition().version(),
                ground.areas().scheme(),
                ground.date(),
                basis.dates(),
                ground.earlierDate(),
                ground.now().stream()
                        .map(Ground::subject)
                        .map(subject -> new Ref(
                                subject.code(), subject.definition().name().in(language)))
                        .toList(),
                rated,
                population(result),
                !result.fictitious().isEmpty(),
                result.readings().keySet().stream().filter(ground::shows).toList());
    }

    private static SortedMap<String, BigDecimal> population(NeedResult result) {
        SortedMap<String, BigDecimal> population = new TreeMap<>();
        result.readings().forEach((district, reading) -> {
            if (reading.population() instanceof Figure.Available available) {
                population.put(district, available.value());
            }
        });
        return population;
    }

    private static Standing standing(NeedIndex.Rated rated, Sureness.OfArea sureness) {
        NeedIndex.Dynamics dynamics = rated.dynamics();
        return new Standing(
                rated.status().index(),
                rated.status().rank(),
                rated.statusClass(),
                dynamics == null ? null : dynamics.dynamicsClass(),
                sureness.certain(),
                rated.status().z());
    }

    /**
     * The whole result, with the rows of the districts that the reader may see.
     *
     * @throws Problem 404 when there is no such index, or nothing is published
     */
    public NeedIndexAnswer answer(String code, @Nullable String scheme, @Nullable LocalDate date, Locale language) {
        return answer(basis(code, scheme, date, NeedIndexAnswer.Basis.RELEASED), language);
    }

    /** @throws Problem 403 for a basis that is not the reader's */
    NeedBasis basis(String code, @Nullable String scheme, @Nullable LocalDate date, NeedIndexAnswer.Basis basis) {
        return grounds.of(
                code,
                scheme,
                date,
                switch (basis) {
                    case RELEASED -> Audience.RELEASED;
                    case DELIVERED -> Audience.RAW;
                });
    }

    NeedIndexAnswer answer(NeedBasis basis, Locale language) {
        return new NeedIndexShape(basis, result(basis), language).answer();
    }

    private NeedResult result(NeedBasis basis) {
        return results.of(basis.facts(), basis);
    }
}
