package de.ausgleich.statistics;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * How evenly a group lives across the districts, to put figures into context and never as a target
 * (docs/methods/segregation.md). All values are between 0 and 1.
 *
 * @param dissimilarity D = ½ Σ |gᵢ/G − rᵢ/R|, over group g and rest r: which part of the group, or of the rest, would
 *     have to live elsewhere for its share to be the same in every district
 * @param isolation xPx* = Σ (gᵢ/G)(gᵢ/tᵢ): the share of the group in the district of somebody of the group, on average
 * @param share G/T, over the same districts: what the isolation would be if the share were the same in all of them
 * @param districts that are counted in: those in which somebody lives
 */
public record Segregation(double dissimilarity, double isolation, double share, int districts) {

    /**
     * One district.
     *
     * @param group members of the group
     * @param whole all, the group among them
     * @throws IllegalArgumentException if the group is no part of the whole
     */
    public record Counted(BigDecimal group, BigDecimal whole) {

        public Counted {
            if (group.signum() < 0 || group.compareTo(whole) > 0) {
                throw new IllegalArgumentException("the group is no part of the whole: " + group + " of " + whole);
            }
        }

        double rest() {
            return whole.subtract(group).doubleValue();
        }
    }

    /** Those in which somebody lives: where nobody does there is no part of the group or of the rest. */
    public static List<Counted> lived(Collection<Counted> counted) {
        return counted.stream()
                .filter(district -> district.whole().signum() > 0)
                .toList();
    }

    /**
     * Empty for fewer than two districts in which somebody lives, and where the group or the rest is nobody: then nothing
     * can be spread evenly or not.
     */
    public static Optional<Segregation> of(Collection<Counted> counted) {
        var lived = lived(counted);
        var group = lived.stream().map(Counted::group).reduce(BigDecimal.ZERO, BigDecimal::add);
        var whole = lived.stream().map(Counted::whole).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (lived.size() < 2 || group.signum() == 0 || group.compareTo(whole) == 0) {
            return Optional.empty();
        }
        var all = group.doubleValue();
        var others = whole.subtract(group).doubleValue();
        var dissimilarity = 0.0;
        var isolation = 0.0;
        for (var district : lived) {
            var own = district.group().doubleValue();
            dissimilarity += Math.abs(own / all - district.rest() / others) / 2;
            isolation += own / all * (own / district.whole().doubleValue());
        }
        return Optional.of(new Segregation(dissimilarity, isolation, all / whole.doubleValue(), lived.size()));
    }
}
