package de.ausgleich.indicator;

import de.ausgleich.shared.text.Bilingual;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A need index in one version of its definition (docs/methods/need-index.md). Limits and margin are in standard
 * deviations of the index; which direction is worse is the indicators' own word.
 *
 * @param description what it is for and what it does not say
 * @param dimension of its indicators
 * @param components one or more
 * @param populationVariable code of the variable that counts the inhabitants; null where they do not matter
 * @param minimumPopulation districts with fewer inhabitants are not rated; 0 for none
 * @param dynamicsMonths how far back the dynamics look, in months
 * @param statusLimits three, ascending: where HIGH, MEDIUM and LOW end
 * @param dynamicsLimits two, ascending: where POSITIVE and STABLE end
 * @param borderMargin how near to a limit is called near
 * @param enterFrom above it a district outside the programme is proposed
 * @param leaveBelow below it a district of the programme is proposed to leave
 * @param retired whether it is no longer used for anything new
 * @param version of the definition, from 1
 */
@Schema(name = "NeedIndexDefinition")
public record NeedIndexDefinition(
        String code,
        Bilingual name,
        Bilingual description,
        Dimension dimension,
        List<NeedIndexComponent> components,
        @Nullable String populationVariable,
        int minimumPopulation,
        int dynamicsMonths,
        List<BigDecimal> statusLimits,
        List<BigDecimal> dynamicsLimits,
        BigDecimal borderMargin,
        BigDecimal enterFrom,
        BigDecimal leaveBelow,
        boolean retired,
        int version)
        implements Definition<NeedIndexDefinition> {

    /** Codes of the indicators that go in. */
    Set<String> indicators() {
        return components.stream().map(NeedIndexComponent::indicator).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public NeedIndexDefinition next(boolean retiredThen) {
        return new NeedIndexDefinition(
                code,
                name,
                description,
                dimension,
                components,
                populationVariable,
                minimumPopulation,
                dynamicsMonths,
                statusLimits,
                dynamicsLimits,
                borderMargin,
                enterFrom,
                leaveBelow,
                retiredThen,
                version + 1);
    }
}
