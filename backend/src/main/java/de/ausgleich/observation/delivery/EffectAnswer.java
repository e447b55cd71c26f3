package de.ausgleich.observation.delivery;

import de.ausgleich.indicator.LabelNotice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What publishing a delivery would change, and for whom.
 *
 * @param notices what may mislead about the titles of the indicators that the file feeds, changed or not
 * @param gone districts that have published figures and are not in the file: these figures end
 * @param hidden figures of districts among the delivered ones that others than the raw audience would not see
 */
record EffectAnswer(
        List<VariableEffect> variables,
        List<IndicatorEffect> indicators,
        List<TitleNotice> notices,
        List<GoneDistrict> gone,
        int hidden,
        List<AudienceEffect> audiences) {

    /** A variable's figures by what would become of them. */
    record VariableEffect(
            String code,
            String name,

            @com.fasterxml.jackson.annotation.JsonProperty("new")
            int added,

            int changed,
            int unchanged) {}

    /**
     * A district whose figures would no longer hold, since the file has no row for it.
     *
     * @param figures how many: one for each variable of the file that it has a published figure of
     */
    record GoneDistrict(String code, String name, int figures) {}

    /**
     * An indicator of which values would change.
     *
     * @param values how many values of districts would change, come or go, at all reference dates
     * @param newDate whether there is none at the delivery's date yet
     * @param cityBefore the city's value at the delivery's date now; null where there is none
     * @param cityAfter the same afterwards
     */
    record IndicatorEffect(
            String code,
            String name,
            int values,
            boolean newDate,
            @Nullable String cityBefore,
            @Nullable String cityAfter) {}

    /**
     * Something about an indicator's title or unit that may mislead whoever reads the new figures; no fault.
     *
     * @param name of the indicator, as it is called
     * @param sentence with the city's figures as they would be
     */
    record TitleNotice(String code, String name, LabelNotice.Kind kind, String sentence) {}

    /**
     * Who would see what.
     *
     * @param roles in the reader's language
     * @param sees a sentence
     */
    record AudienceEffect(List<String> roles, String sees) {}
}
