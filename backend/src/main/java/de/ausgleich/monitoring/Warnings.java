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
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a list of warnings rests on.
 *
 * @param tables computes the changes, each once
 * @param answers what was said of warnings, whether the reader sees them or not
 * @param programme the programme area of a district
 */
record Warnings(
        WarningsQuery wanted,
        String scheme,
        List<Compared> compared,
        Function<Compared, Optional<ChangeTable>> tables,
        Map<WarningKey, WarningAnswer> answers,
        Map<String, Ref> programme) {

    private static final Comparator<IndicatorChange> LARGE_FIRST = Comparator.comparing(
                    (IndicatorChange item) -> !item.change().signs().contains(Sign.FAR))
            .thenComparing(item -> -size(item.change().z()))
            .thenComparing(item -> item.indicator().code())
            .thenComparing(item -> item.change().district().code());

    /** The same for the same answer. */
    String tag(Locale language) {
        List<Ground> grounds =
                compared.stream().flatMap(one -> one.used().stream()).toList();
        return Ground.tag(
                language,
                grounds,
                "warnings",
                List.of(wanted.months + " " + wanted.date + " " + wanted.district, wanted.borough + " " + wanted.state),
                scheme,
                compared.stream().map(Compared::text).toList(),
                seenAnswers(),
                programme);
    }

    /** Answers to what stands out for the reader. */
    private List<String> seenAnswers() {
        return answers.entrySet().stream()
                .filter(answer -> compared.stream()
                        .filter(one -> one.isOf(answer.getKey()))
                        .flatMap(one -> tables.apply(one).stream())
                        .anyMatch(table -> table.standsOut(answer.getKey().district())))
                .map(Map.Entry::toString)
                .toList();
    }

    WarningsAnswer answer(FigureWords words) {
        List<IndicatorChange> items = new ArrayList<>();
        List<ComparedIndicator> looked = new ArrayList<>();
        boolean fictitious = false;
        for (Compared one : compared) {
            Optional<ChangeTable> table = tables.apply(one);
            looked.add(looked(one, table, words));
            if (table.isPresent()) {
                changes(table.get(), words, wanted.district).stream()
                        .filter(wanted::wants)
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

    /** Changes in a district, whether they stand out or not. */
    List<IndicatorChange> all(Predicate<Subject> of, FigureWords words, String district) {
        return compared.stream()
                .filter(one -> of.test(one.subject()))
                .flatMap(one -> tables.apply(one).stream())
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
