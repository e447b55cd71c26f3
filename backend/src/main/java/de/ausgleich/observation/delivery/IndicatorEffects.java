package de.ausgleich.observation.delivery;

import de.ausgleich.indicator.CatalogueSnapshot;
import de.ausgleich.indicator.ChangeOf;
import de.ausgleich.indicator.IndicatorDefinition;
import de.ausgleich.indicator.LabelNotices;
import de.ausgleich.observation.Audience;
import de.ausgleich.observation.NewSlice;
import de.ausgleich.observation.Observations;
import de.ausgleich.shared.text.Amounts;
import de.ausgleich.statistics.AreaTree;
import de.ausgleich.statistics.Figure;
import de.ausgleich.statistics.Figures;
import de.ausgleich.statistics.Formula;
import de.ausgleich.statistics.Level;
import de.ausgleich.statistics.Slice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Computes indicators as they are and as they would be with planned slices in the place of the published ones.
 *
 * @param treeVersion of the scheme
 * @param planned by variable, all of one scheme and date
 */
record IndicatorEffects(
        CatalogueSnapshot catalogue,
        Observations observations,
        AreaTree tree,
        int treeVersion,
        String scheme,
        LocalDate date,
        Map<String, Slice> planned) {

    static Slice slice(NewSlice slice, AreaTree tree, Set<String> readyMade) {
        return readyMade.contains(slice.key().variable())
                ? Slice.ofReadyMade(tree, slice.cells())
                : Slice.ofDelivered(tree, slice.cells());
    }

    /** Those of which at least one district's value would be another one. */
    List<EffectAnswer.IndicatorEffect> all(Locale language) {
        return fed().flatMap(indicator -> of(indicator, language).stream()).toList();
    }

    /** What may mislead about the titles of those that rest on the planned slices, with the figures as they would be. */
    List<EffectAnswer.TitleNotice> notices(Locale language) {
        LabelNotices notices = new LabelNotices(catalogue, this::cityAfter, language);
        return fed().flatMap(indicator -> notices.of(indicator).stream()
                        .map(notice -> new EffectAnswer.TitleNotice(
                                indicator.code(), indicator.name().in(language), notice.kind(), notice.sentence())))
                .toList();
    }

    private Optional<Figure.Available> cityAfter(IndicatorDefinition indicator) {
        ChangeOf change = indicator.changeOf();
        LocalDate baseDate = change == null ? null : change.baseDate();
        return figures(indicator, catalogue.formula(indicator), date, baseDate, planned)
                                .city()
                        instanceof Figure.Available available
                ? Optional.of(available)
                : Optional.empty();
    }

    /** Those in use that rest on the planned slices, by code. */
    private Stream<IndicatorDefinition> fed() {
        return catalogue.indicators().values().stream()
                .filter(indicator -> !indicator.retired())
                .filter(indicator ->
                        !Collections.disjoint(catalogue.formula(indicator).variables(), planned.keySet()))
                .sorted(Comparator.comparing(IndicatorDefinition::code));
    }

    private Optional<EffectAnswer.IndicatorEffect> of(IndicatorDefinition indicator, Locale language) {
        Formula formula = catalogue.formula(indicator);
        ChangeOf change = indicator.changeOf();
        LocalDate baseDate = change == null ? null : change.baseDate();
        int values = dates(formula, baseDate).stream()
                .mapToInt(at -> changed(
                        figures(indicator, formula, at, baseDate, Map.of()),
                        figures(indicator, formula, at, baseDate, planned)))
                .sum();
        Figures before = figures(indicator, formula, date, baseDate, Map.of());
        Figures after = figures(indicator, formula, date, baseDate, planned);
        boolean isNewDate = before.values().isEmpty() && !after.values().isEmpty();
        return values == 0
                ? Optional.empty()
                : Optional.of(new EffectAnswer.IndicatorEffect(
                        indicator.code(),
                        indicator.name().in(language),
                        values,
                        isNewDate,
                        display(before.city(), indicator, language),
                        display(after.city(), indicator, language)));
    }

    /** Numbers at the base date of a change move its values at every date. */
    private Set<LocalDate> dates(Formula formula, @Nullable LocalDate baseDate) {
        return date.equals(baseDate)
                ? observations.editions(Audience.RAW, scheme, formula.variables(), null, null).stream()
                        .map(edition -> edition.key().date())
                        .collect(Collectors.toSet())
                : Set.of(date);
    }

    private static int changed(Figures before, Figures after) {
        Map<String, BigDecimal> old = before.values();
        Map<String, BigDecimal> young = after.values();
        return (int) after.areas().keySet().stream()
                .filter(area -> !same(old.get(area), young.get(area)))
                .count();
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? Objects.equals(one, other) : one.compareTo(other) == 0;
    }

    private Figures figures(
            IndicatorDefinition indicator,
            Formula formula,
            LocalDate at,
            @Nullable LocalDate baseDate,
            Map<String, Slice> replaced) {
        return Figures.of(
                formula,
                tree,
                slices(formula, at, replaced),
                baseDate == null ? Map.of() : slices(formula, baseDate, replaced),
                Level.DISTRICT,
                BigDecimal.valueOf(indicator.reliabilityBase()),
                null);
    }

    private Map<String, Slice> slices(Formula formula, LocalDate at, Map<String, Slice> replaced) {
        Map<String, Slice> slices = new HashMap<>();
        observations
                .editions(Audience.RAW, scheme, formula.variables(), at, null)
                .forEach(edition -> slices.put(
                        edition.key().variable(),
                        observations.slice(
                                Audience.RAW,
                                edition,
                                tree,
                                treeVersion,
                                catalogue.readyMade().contains(edition.key().variable()))));
        if (at.equals(date)) {
            formula.variables().stream()
                    .filter(replaced::containsKey)
                    .forEach(variable -> slices.put(variable, Objects.requireNonNull(replaced.get(variable))));
        }
        return slices;
    }

    private static @Nullable String display(Figure city, IndicatorDefinition indicator, Locale language) {
        return city instanceof Figure.Available available
                ? Amounts.display(
                        available.value(),
                        indicator.decimals(),
                        indicator.unit().in(language),
                        language)
                : null;
    }
}
