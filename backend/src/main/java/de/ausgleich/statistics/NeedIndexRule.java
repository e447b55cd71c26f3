package de.ausgleich.statistics;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * By what a need index is computed.
 *
 * @param components one or more
 * @param minimumPopulation districts with fewer people are not rated; null if population does not matter
 * @param statusLimits of {@link StatusClass}, in standard deviations of the index
 * @param dynamicsLimits of {@link DynamicsClass}, likewise
 * @param borderMargin how near to a limit is near, in standard deviations of the index
 */
public record NeedIndexRule(
        List<Component> components,
        @Nullable BigDecimal minimumPopulation,
        List<Double> statusLimits,
        List<Double> dynamicsLimits,
        double borderMargin) {

    /**
     * One indicator of the index.
     *
     * @param weight above 0; only its size beside the others matters
     * @param higherIsWorse else lower is
     * @param chance how it would differ by chance alone
     */
    public record Component(String code, double weight, boolean higherIsWorse, Chance chance) {
        /** 1 where more is worse, −1 where less is. */
        double sign() {
            return higherIsWorse ? 1 : -1;
        }
    }

    public NeedIndexRule {
        components = List.copyOf(components);
        statusLimits = List.copyOf(statusLimits);
        dynamicsLimits = List.copyOf(dynamicsLimits);
        if (components.isEmpty() || components.stream().anyMatch(component -> !(component.weight() > 0))) {
            throw new IllegalArgumentException("an index needs indicators with weights above 0");
        }
        if (statusLimits.size() != 3 || dynamicsLimits.size() != 2) {
            throw new IllegalArgumentException("four classes have three limits, and three have two");
        }
    }

    static double[] weights(List<Component> components) {
        return components.stream().mapToDouble(Component::weight).toArray();
    }
}
