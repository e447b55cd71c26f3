package de.ausgleich.monitoring;

import de.ausgleich.shared.api.Ref;
import de.ausgleich.statistics.DisadvantageField;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How people live against what their place offers (docs/methods/double-disadvantage.md). Counts are of the districts
 * that the reader may see; indices, means and the correlation are over all.
 *
 * @param dates all at which both indices can be computed, newest first
 * @param placed districts with a field
 * @param unplaced districts that one of the indices does not rate
 * @param unsure placed districts whose field may be another one
 * @param correlation of both indices over the placed districts, −1 to 1; null where it cannot be told
 * @param areas by code
 * @param fictitious something that goes into it was made up for demonstration
 */
public record DoubleDisadvantageAnswer(
        Index lifeSituation,
        Index place,
        String scheme,
        LocalDate date,
        List<LocalDate> dates,
        int placed,
        int unplaced,
        int unsure,
        List<Count> fields,
        @Nullable Double correlation,
        List<Area> areas,
        List<Ref> sources,
        boolean fictitious) {

    /** One of the two indices, in the version by which it was computed. */
    @Schema(name = "DoubleDisadvantageIndex")
    public record Index(String code, String name, int version, List<Ref> indicators) {}

    /** How many districts lie in a field. */
    @Schema(name = "DoubleDisadvantageCount")
    public record Count(DisadvantageField field, int count) {}

    /**
     * @param lifeSituation index in standard deviations, high is worse; null where it does not rate the district
     * @param place likewise
     * @param field null where one of them is
     * @param possible every field that came out when something else was tried
     * @param unsure whether there is more than one
     * @param reason why it has no field
     * @param sentence all of it in words
     */
    @Schema(name = "DoubleDisadvantageArea")
    public record Area(
            Ref district,
            @Nullable Double lifeSituation,
            @Nullable Double place,
            @Nullable DisadvantageField field,
            List<DisadvantageField> possible,
            boolean unsure,
            @Nullable String reason,
            String sentence,
            boolean fictitious) {}
}
