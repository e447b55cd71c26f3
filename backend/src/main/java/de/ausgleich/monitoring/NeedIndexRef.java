package de.ausgleich.monitoring;

import de.ausgleich.indicator.Dimension;
import de.ausgleich.indicator.NeedIndexComponent;
import de.ausgleich.indicator.NeedIndexDefinition;
import de.ausgleich.indicator.Polarity;
import de.ausgleich.shared.api.Ref;
import de.ausgleich.statistics.CompositeIndex;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The need index that a result belongs to, in the reader's language.
 *
 * @param version of the definition by which it was computed
 * @param minimumPopulation districts with fewer inhabitants are not rated; 0 for none
 * @param dynamicsMonths how far back the dynamics look
 * @param statusLimits where HIGH, MEDIUM and LOW end, in standard deviations of the index
 * @param dynamicsLimits where POSITIVE and STABLE end
 * @param borderMargin how near to a limit is called near
 * @param enterFrom above it a district outside the programme is proposed
 * @param leaveBelow below it a district of the programme is proposed to leave
 */
public record NeedIndexRef(
        String code,
        String name,
        String description,
        int version,
        Dimension dimension,
        List<Component> components,
        int minimumPopulation,
        int dynamicsMonths,
        List<BigDecimal> statusLimits,
        List<BigDecimal> dynamicsLimits,
        BigDecimal borderMargin,
        BigDecimal enterFrom,
        BigDecimal leaveBelow) {

    /**
     * @param direction which way is worse
     * @param mean unweighted over the rated districts, in the indicator's unit
     * @param deviation population standard deviation of the same
     */
    @Schema(name = "NeedIndexResultComponent")
    public record Component(
            Ref indicator, String unit, BigDecimal weight, Polarity direction, double mean, double deviation) {}

    static NeedIndexRef of(NeedGround ground, List<CompositeIndex.Scale> scales, Locale language) {
        NeedIndexDefinition definition = ground.definition();
        return new NeedIndexRef(
                definition.code(),
                definition.name().in(language),
                definition.description().in(language),
                definition.version(),
                definition.dimension(),
                IntStream.range(0, ground.now().size())
                        .mapToObj(at -> component(
                                definition.components().get(at),
                                ground.now().get(at).subject(),
                                scales.get(at),
                                language))
                        .toList(),
                definition.minimumPopulation(),
                definition.dynamicsMonths(),
                definition.statusLimits(),
                definition.dynamicsLimits(),
                definition.borderMargin(),
                definition.enterFrom(),
                definition.leaveBelow());
    }

    private static Component component(
            NeedIndexComponent component, Subject subject, CompositeIndex.Scale scale, Locale language) {
        return new Component(
                new Ref(subject.code(), subject.definition().name().in(language)),
                subject.definition().unit().in(language),
                component.weight(),
                subject.definition().polarity(),
                scale.mean(),
                scale.deviation());
    }
}
