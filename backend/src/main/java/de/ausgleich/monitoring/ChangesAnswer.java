package de.ausgleich.monitoring;

import de.ausgleich.monitoring.DistrictChange.Change;
import de.ausgleich.monitoring.DistrictChange.Moment;
import de.ausgleich.shared.api.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All districts' changes of an indicator between two dates.
 *
 * @param months the span asked for
 * @param date the later date
 * @param earlierDate the newest date that lies at least the span before it; null where the series begins later
 * @param gap why no change can be told; null where it can
 * @param gapReason the same as a sentence
 * @param cityChange null where there is none
 * @param counted districts with a change, over which the spread is taken
 * @param items sorted by code; none where no change can be told
 */
public record ChangesAnswer(
        IndicatorRef indicator,
        String scheme,
        int months,
        LocalDate date,
        @Nullable LocalDate earlierDate,
        Compared.@Nullable Gap gap,
        @Nullable String gapReason,
        @Nullable Moment cityEarlier,
        @Nullable Moment cityLater,
        @Nullable Change cityChange,
        int counted,
        List<DistrictChange> items,
        List<SeriesBreak> breaks,
        boolean fictitious) {

    static ChangesAnswer of(
            Compared compared,
            LocalDate date,
            int months,
            Optional<ChangeTable> table,
            Map<String, Ref> programme,
            FigureWords words) {
        Optional<ChangeShape> shape = table.map(found -> new ChangeShape(found, words, programme));
        Compared.Gap gap = compared.gap();
        return new ChangesAnswer(
                IndicatorRef.of(compared.subject(), words.language()),
                compared.areas().scheme(),
                months,
                date,
                compared.earlierDate(),
                gap,
                gap == null ? null : words.gap(gap, compared),
                shape.map(ChangeShape::cityEarlier).orElse(null),
                shape.map(ChangeShape::cityLater).orElse(null),
                shape.map(ChangeShape::city).orElse(null),
                table.map(ChangeTable::counted).orElse(0),
                shape.map(ChangeShape::items).orElse(List.of()),
                SeriesBreak.of(compared.subject(), words.language()),
                table.map(found -> !found.fictitious().isEmpty()).orElse(false));
    }
}
