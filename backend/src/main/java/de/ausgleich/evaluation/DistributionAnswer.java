package de.ausgleich.evaluation;

import de.ausgleich.shared.api.Ref;
import de.ausgleich.statistics.Concentration;
import de.ausgleich.statistics.StatusClass;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where the money of measures goes in a year, against where need is (Mittel und Bedarf).
 *
 * @param date of the index
 * @param dates at which the index can be computed, newest first
 * @param years in which anything was planned or spent, newest first
 * @param classes from the greatest need to the least, then the districts that are not rated
 * @param districts by code
 * @param measures whose money was laid on districts in that year
 * @param elsewhere measures with money in that year whose districts are of another scheme
 * @param fictitious whether something in the index was made up for demonstration
 */
@Schema(name = "ResourceDistribution")
public record DistributionAnswer(
        Ref index,
        int indexVersion,
        String scheme,
        LocalDate date,
        List<LocalDate> dates,
        int year,
        List<Integer> years,
        Spread planned,
        Spread spent,
        List<OfClass> classes,
        List<OfDistrict> districts,
        int measures,
        List<Elsewhere> elsewhere,
        boolean fictitious) {

    /**
     * How money is spread over the rated districts.
     *
     * @param total in all districts, in euros
     * @param rated in the rated districts alone
     * @param concentration below 0 where those with greater need get more, 0 where everybody gets the same; null where
     *     there is no curve
     * @param curve cumulated shares, those with the greatest need first; empty where there is none
     * @param noCurve why there is no curve; null where there is one
     */
    @Schema(name = "MoneySpread")
    public record Spread(
            BigDecimal total,
            BigDecimal rated,
            @Nullable Double concentration,
            List<Concentration.Point> curve,
            @Nullable NoCurve noCurve) {}

    /** Why there is no curve. */
    @Schema(name = "NoConcentrationCurve")
    public enum NoCurve {
        /** Rated districts have no money. */
        NO_MONEY,
        /** The inhabitants of a rated district are not known. */
        NO_POPULATION
    }

    /**
     * Money, in euros.
     *
     * @param perInhabitant null where the inhabitants are not known; of a class, where those of one district are not
     */
    @Schema(name = "MoneyPart")
    public record Part(BigDecimal amount, @Nullable BigDecimal perInhabitant) {}

    /**
     * The districts of one class together.
     *
     * @param status null for those that are not rated
     * @param population of the districts whose inhabitants are known
     */
    @Schema(name = "MoneyOfClass")
    public record OfClass(
            @Nullable StatusClass status, int districts, BigDecimal population, Part planned, Part spent) {}

    /** @param status null where it is not rated; so is its index */
    @Schema(name = "MoneyOfDistrict")
    public record OfDistrict(
            Ref district,
            @Nullable StatusClass status,
            @Nullable Double index,
            @Nullable BigDecimal population,
            int measures,
            Part planned,
            Part spent) {}

    /** A measure by its title. */
    @Schema(name = "MeasureElsewhere")
    public record Elsewhere(UUID id, String title) {}
}
