package de.ausgleich.indicator;

import de.ausgleich.shared.text.Texts;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** What readers should know of an indicator's past: when its formula changed. New texts or decimals are no change. */
@Singleton
public class DefinitionHistory {

    private static final Texts TEXTS = new Texts("messages/figures");

    private final Indicators indicators;

    DefinitionHistory(Indicators indicators) {
        this.indicators = indicators;
    }

    /**
     * Oldest first; for a change with what changed in the share that it is a change of.
     *
     * @param catalogue for the names of what went in
     */
    @Transactional
    public List<DefinitionChange> of(IndicatorDefinition indicator, CatalogueSnapshot catalogue, Locale language) {
        FormulaWords words = new FormulaWords(catalogue, language);
        List<Version<IndicatorDefinition>> own = oldestFirst(indicator.code());
        List<DefinitionChange> changes = new ArrayList<>(changes(own, own, words));
        if (indicator.changeOf() != null) {
            changes.addAll(changes(oldestFirst(indicator.changeOf().indicator()), own, words));
        }
        changes.sort(Comparator.comparing(DefinitionChange::validFrom));
        return List.copyOf(changes);
    }

    private List<Version<IndicatorDefinition>> oldestFirst(String code) {
        return indicators.versions(code).reversed();
    }

    /** @param own versions of the indicator itself; before its first nothing is told */
    private static List<DefinitionChange> changes(
            List<Version<IndicatorDefinition>> versions, List<Version<IndicatorDefinition>> own, FormulaWords words) {
        List<DefinitionChange> changes = new ArrayList<>();
        for (int at = 1; at < versions.size(); at++) {
            IndicatorDefinition before = versions.get(at - 1).definition();
            Version<IndicatorDefinition> after = versions.get(at);
            if (!isSame(before, after.definition())) {
                String note = TEXTS.in(
                        words.language(), "definition.changed", words.of(before), words.of(after.definition()));
                own.stream()
                        .filter(version -> !version.validFrom().isAfter(after.validFrom()))
                        .reduce((earlier, later) -> later)
                        .map(valid -> new DefinitionChange(valid.version(), after.validFrom(), note))
                        .ifPresent(changes::add);
            }
        }
        return changes;
    }

    private static boolean isSame(IndicatorDefinition before, IndicatorDefinition after) {
        return before.kind() == after.kind()
                && before.numerator().equals(after.numerator())
                && before.denominator().equals(after.denominator())
                && Objects.equals(before.per(), after.per())
                && Objects.equals(before.changeOf(), after.changeOf());
    }
}
