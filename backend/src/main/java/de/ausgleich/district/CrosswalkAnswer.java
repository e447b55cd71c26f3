package de.ausgleich.district;

import de.ausgleich.shared.api.Ref;
import de.ausgleich.shared.text.Bilingual;
import de.ausgleich.statistics.Crosswalk;
import de.ausgleich.statistics.RecutKind;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How the districts of a newer scheme were cut from those of an older one.
 *
 * @param fits false when the areas of a scheme changed since so that it no longer says something of all of them; then
 *     there are no areas, and nothing is continued
 * @param rows as they were put
 * @param areas the districts of the newer scheme, by code
 * @param continued how many of them are a sum of older ones
 */
@Schema(name = "Crosswalk")
public record CrosswalkAnswer(
        SchemeName from,
        SchemeName to,
        boolean fits,
        List<Row> rows,
        List<NewerDistrict> areas,
        int continued,
        int version) {

    /** A scheme by name. */
    @Schema(name = "SchemeName")
    public record SchemeName(String code, Bilingual name) {

        static SchemeName of(Scheme scheme) {
            return new SchemeName(scheme.code(), scheme.name());
        }
    }

    /** @param weight share of the older district's inhabitants that live in the newer one */
    @Schema(name = "CrosswalkRow")
    public record Row(Ref from, Ref to, BigDecimal weight) {}

    /** @param continued whether older figures continue its series */
    @Schema(name = "CrosswalkArea")
    public record NewerDistrict(Ref district, RecutKind kind, boolean continued, List<Origin> origins) {}

    /** @param whole whether nothing of the older district went elsewhere */
    @Schema(name = "CrosswalkOrigin")
    public record Origin(Ref district, BigDecimal weight, boolean whole) {}

    static CrosswalkAnswer of(
            Scheme older,
            Map<String, Area> olderAreas,
            Scheme newer,
            Map<String, Area> newerAreas,
            List<Crosswalk.Row> rows,
            Collection<Crosswalk.Area> areas,
            int version) {
        return new CrosswalkAnswer(
                SchemeName.of(older),
                SchemeName.of(newer),
                !areas.isEmpty(),
                rows.stream()
                        .map(row -> new Row(name(row.from(), olderAreas), name(row.to(), newerAreas), row.weight()))
                        .toList(),
                areas.stream()
                        .map(area -> new NewerDistrict(
                                name(area.code(), newerAreas),
                                area.kind(),
                                area.kind().isContinued(),
                                area.origins().stream()
                                        .map(origin -> new Origin(
                                                name(origin.district(), olderAreas), origin.weight(), origin.whole()))
                                        .toList()))
                        .toList(),
                (int) areas.stream().filter(area -> area.kind().isContinued()).count(),
                version);
    }

    private static Ref name(String code, Map<String, Area> areas) {
        Area area = areas.get(code);
        return new Ref(code, area == null ? code : area.name());
    }
}
