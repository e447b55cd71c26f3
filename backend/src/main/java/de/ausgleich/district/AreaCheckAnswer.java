package de.ausgleich.district;

import com.fasterxml.jackson.databind.JsonNode;
import de.ausgleich.shared.text.Texts;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a file of areas would do, in the reader's language. Nothing is stored.
 *
 * @param format what sort of file it is
 * @param crs the system that its boundaries are in; null where it has none
 * @param features how many areas it names
 * @param boundaries the areas as they would be drawn afterwards, simplified for a picture; null where there are none
 */
record AreaCheckAnswer(
        String format,
        @Nullable String crs,
        int features,
        Plan plan,
        @Nullable Boundaries boundaries,
        List<Finding> findings) {

    private static final Texts TEXTS = new Texts("messages/problems");

    /**
     * What would be different afterwards.
     *
     * @param withBoundary areas that would have a boundary
     */
    @Schema(name = "AreaPlan")
    record Plan(int added, int changed, int removed, int unchanged, int withBoundary) {}

    /**
     * One thing that is wrong or odd.
     *
     * @param place where in the file; empty for the file as a whole
     * @param district code of the area concerned
     * @param other code of a second one
     * @param squareMetres how large an overlap or a gap is
     * @param where the overlap or gap itself, or the point at which a shape is wrong: a GeoJSON geometry in WGS84
     */
    @Schema(name = "AreaFinding")
    record Finding(
            AreaSeverity severity,
            AreaFinding.Type type,
            String place,
            @Nullable String district,
            @Nullable String other,
            @Nullable Long squareMetres,

            @Schema(type = SchemaType.OBJECT) @Nullable JsonNode where,

            String message,
            String proposal) {

        static Finding of(AreaFinding finding, Locale language) {
            return new Finding(
                    finding.severity(),
                    finding.type(),
                    finding.fault().field(),
                    finding.district(),
                    finding.other(),
                    finding.squareMetres(),
                    finding.where() == null ? null : Shapes.place(finding.where()),
                    TEXTS.in(language, finding.fault().key(), finding.fault().arguments()),
                    TEXTS.in(
                            language,
                            finding.proposal().key(),
                            finding.proposal().arguments()));
        }
    }

    static AreaCheckAnswer of(AreaCheck check, Locale language) {
        AreaSource source = check.source();
        DistrictsPut counts = check.change().counts(0);
        return new AreaCheckAnswer(
                source.format(),
                source.crs().isEmpty() ? null : source.crs(),
                source.features(),
                new Plan(counts.added(), counts.changed(), counts.removed(), counts.unchanged(), counts.withBoundary()),
                check.picture().orElse(null),
                check.findings().stream()
                        .map(finding -> Finding.of(finding, language))
                        .toList());
    }
}
