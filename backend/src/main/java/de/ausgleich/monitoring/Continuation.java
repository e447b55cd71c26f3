package de.ausgleich.monitoring;

import de.ausgleich.monitoring.EarlierDistricts.GapReason;
import de.ausgleich.monitoring.SeriesAnswer.ContinuedFrom;
import de.ausgleich.monitoring.SeriesAnswer.Dated;
import de.ausgleich.shared.api.Ref;
import de.ausgleich.statistics.Crosswalk;
import de.ausgleich.statistics.Formula;
import de.ausgleich.statistics.Level;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Continues the series of districts with the figures of an older scheme: from sums over the older districts, where
 * they went into the newer one whole (docs/methods/re-cut-districts.md).
 */
record Continuation(OlderScheme older, FigureTables tables, FigureWords words) {

    /** The city is the same in every scheme. */
    List<Dated> city() {
        ContinuedFrom from = new ContinuedFrom(older.name(words.language()), List.of());
        return older.grounds().stream()
                .map(ground -> new ValueShape(tables.table(ground, Level.CITY), words))
                .map(shape -> new Dated(shape.table().ground().date(), shape.city(), from))
                .toList();
    }

    /** None where there is a gap. */
    List<Dated> values(Ref district) {
        if (gap(district) != null) {
            return List.of();
        }
        List<String> codes = older.area(district.code()).districts();
        SetOfDistricts set = new SetOfDistricts(district, older.recut().older(), codes);
        ContinuedFrom from = new ContinuedFrom(older.name(words.language()), older.names(codes));
        return older.grounds().stream()
                .map(ground -> new ValueShape(tables.table(ground, set), words))
                .map(shape -> new Dated(shape.table().ground().date(), shape.value(district.code()), from))
                .toList();
    }

    EarlierDistricts earlier(Ref district) {
        return EarlierDistricts.of(older, district, gap(district), words);
    }

    private @Nullable GapReason gap(Ref district) {
        Crosswalk.Area area = older.area(district.code());
        if (!area.kind().isContinued()) {
            return GapReason.RECUT;
        }
        Ground ground = older.grounds().getFirst();
        if (area.origins().size() > 1 && ground.subject().formula() instanceof Formula.Delivered) {
            return GapReason.NOT_SUMMABLE;
        }
        // A sum with one district that the reader may not see would tell of it.
        return area.districts().stream().allMatch(ground::shows) ? null : GapReason.OUT_OF_SCOPE;
    }
}
