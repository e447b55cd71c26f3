package de.ausgleich.indicator;

import de.ausgleich.shared.api.Ref;
import de.ausgleich.shared.text.Bilingual;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A variable (Merkmal): an absolute number that is counted per district, in one version of its definition.
 *
 * @param unit what is counted, such as "Haushalte"
 * @param source code of the source that delivers it
 * @param wholeCounts whether only whole numbers are possible
 * @param confidentialityThreshold counts above 0 and below it are shown to the raw audience alone
 * @param partOf codes of the variables that it is a part of, district by district
 * @param headers column headers by which offices are known to deliver it
 * @param breaks from which reference dates on its counts are not comparable with earlier ones, oldest first
 * @param retired whether it is no longer used for anything new
 * @param version of the definition, from 1
 */
@Schema(name = "Variable")
public record VariableDefinition(
        String code,
        Bilingual name,
        Bilingual unit,
        String source,
        Measure measure,
        boolean wholeCounts,
        int confidentialityThreshold,
        List<String> partOf,
        List<String> headers,
        Jump jump,
        List<Break> breaks,
        boolean retired,
        int version)
        implements Definition<VariableDefinition> {

    /** Versions that were written before breaks could be told have none. */
    public VariableDefinition {
        breaks = breaks == null
                ? List.of()
                : breaks.stream().sorted(Comparator.comparing(Break::date)).toList();
    }

    public Ref ref(Locale language) {
        return new Ref(code, name.in(language));
    }

    @Override
    public VariableDefinition next(boolean retiredThen) {
        return new VariableDefinition(
                code,
                name,
                unit,
                source,
                measure,
                wholeCounts,
                confidentialityThreshold,
                partOf,
                headers,
                jump,
                breaks,
                retiredThen,
                version + 1);
    }
}
