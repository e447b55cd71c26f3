package de.ausgleich.monitoring;

import de.ausgleich.monitoring.WarningsAnswer.ComparedIndicator;
import de.ausgleich.shared.api.Ref;
import de.ausgleich.statistics.EarlyWarnings.Sign;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a list of warnings rests on.
 *
 * @param answers what was said of warnings
 * @param programme the programme area of a district
 */
record Warnings(
        WarningsQuery wanted,
        String scheme,
        List<Compared> compared,
        Map<WarningKey, WarningAnswer> answers,
        Map<String, Ref> programme) {

    private static final Comparator<IndicatorChange> LARGE_FIRST = Comparator.comparing(
                    (IndicatorChange item) -> !item.change().signs().contains(Sign.FAR))
            .thenComparing(item -> -size(item.change().z()))
            .thenComparing(item -> item.indicator().code())
            .thenComparing(item -> item.change().district().code());

    /** The same for the same answer. */
    String tag(Locale language, Object form) {
        List<Ground> grounds =
                compared.stream().flatMap(one -> one.used().stream()).toList();
        return Ground.tag(
                language,
                grounds,
                "warnings",
                form,
                wanted.months + " " + wanted.date + " " + wanted.district,
                scheme,
                compared.stream().map(Compared::text).toList(),
                answers,
                programme);
    }

    WarningsAnswer answer(ChangeTables tables, FigureWords words) {
        List<IndicatorChange> items = new ArrayList<>();
        List<ComparedIndicator> looked = new ArrayList<>();
        boolean fictitious = false;
        for (Compared one : compared) {
            Optional<ChangeTable> table = tables.of(one);
            looked.add(looked(one, table, words));
            if (table.isPresent()) {
                changes(table.get(), words, wanted.district).stream()
                        .filter(item -> item.change().tendency() != null)
                        .forEach(items::add);
                fictitious |= !table.get().fictitious().isEmpty();
            }
        }
        items.sort(LARGE_FIRST);
        return new WarningsAnswer(
                scheme,
                wanted.date,
                wanted.months,
                (int) items.stream().filter(IndicatorChange::waits).count(),
                List.copyOf(items),
                List.copyOf(looked),
                fictitious);
    }

    /** Every change in a district, whether it stands out or not. */
    List<IndicatorChange> all(ChangeTables tables, FigureWords words, String district) {
        return compared.stream()
                .flatMap(one -> tables.of(one).stream())
                .flatMap(table -> changes(table, words, district).stream())
                .toList();
    }

    private List<IndicatorChange> changes(ChangeTable table, FigureWords words, @Nullable String district) {
        ChangeShape shape = new ChangeShape(table, words, programme);
        return table.shown().stream()
                .filter(code -> district == null || code.equals(district))
                .map(code -> IndicatorChange.of(table, shape, code, answers.get(key(table, code))))
                .toList();
    }

    private WarningKey key(ChangeTable table, String district) {
        return new WarningKey(table.compared().subject().code(), scheme, district, table.earlier(), table.later());
    }

    private static ComparedIndicator looked(Compared one, Optional<ChangeTable> table, FigureWords words) {
        Compared.Gap gap = one.gap();
        return new ComparedIndicator(
                IndicatorRef.of(one.subject(), words.language()),
                one.date(),
                one.earlierDate(),
                gap,
                gap == null ? null : words.gap(gap, one),
                one.isNeutral(),
                table.map(found -> new ChangeShape(found, words, Map.of()).city())
                        .orElse(null),
                table.map(ChangeTable::counted).orElse(0));
    }

    private static double size(@Nullable Double z) {
        return z == null ? 0 : Math.abs(z);
    }
}
