package de.ausgleich.monitoring;

import de.ausgleich.shared.api.Ref;
import de.ausgleich.statistics.Crosswalk;
import de.ausgleich.statistics.RecutKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a district was in an older scheme, and whether that scheme's figures continue its series.
 *
 * @param districts the older ones it was made from, by code
 * @param dates at which the older scheme has figures and the newer one none: continued, or the gap
 * @param gapReason why there is a gap; null where the series is continued
 * @param sentence the same in words
 */
public record EarlierDistricts(
        Ref scheme,
        RecutKind kind,
        List<Ref> districts,
        List<LocalDate> dates,
        @Nullable GapReason gapReason,
        String sentence) {

    /** Why older figures do not continue a series. */
    public enum GapReason {
        /** It was cut from parts of older districts. */
        RECUT,
        /** It was merged, and figures that come ready-made have no sums. */
        NOT_SUMMABLE,
        /** The reader may not see all the older districts. */
        OUT_OF_SCOPE
    }

    /** @param gap null where the series is continued */
    static EarlierDistricts of(OlderScheme older, Ref district, @Nullable GapReason gap, FigureWords words) {
        Crosswalk.Area area = older.area(district.code());
        List<Ref> districts = older.names(area.districts());
        String key = "series.earlier." + (gap == null ? area.kind().name() : gap.name());
        return new EarlierDistricts(
                older.name(words.language()),
                area.kind(),
                districts,
                older.dates(),
                gap,
                words.text(
                        key,
                        List.of(
                                words.district(district),
                                older.name(words.language()).name(),
                                words.districts(districts))));
    }
}
