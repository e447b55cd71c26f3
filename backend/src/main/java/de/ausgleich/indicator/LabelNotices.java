package de.ausgleich.indicator;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import de.ausgleich.shared.text.Amounts;
import de.ausgleich.shared.text.Texts;
import de.ausgleich.statistics.Figure.Available;
import de.ausgleich.statistics.LabelGuard;
import de.ausgleich.statistics.Movement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Whether indicators are called what they are, said with the city's figures (docs/methods/label-guard.md).
 *
 * @param city the city's figure of an indicator at the date that is looked at; empty where there is none
 */
public record LabelNotices(
        CatalogueSnapshot catalogue, Function<IndicatorDefinition, Optional<Available>> city, Locale language) {

    private static final Texts TEXTS = new Texts("messages/figures");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What may mislead about an indicator's title and unit; nothing of most. */
    public List<LabelNotice> of(IndicatorDefinition definition) {
        return LabelGuard.of(
                        definition.name().in(language),
                        definition.unit().in(language),
                        form(definition.kind()),
                        definition.kind() == Kind.RATE ? definition.per() : null,
                        definition.denominator().stream().map(this::name).toList(),
                        others(definition))
                .stream()
                .map(notice -> switch (notice) {
                    case LabelGuard.OtherDenominator(String variable) ->
                        new LabelNotice(LabelNotice.Kind.OTHER_DENOMINATOR, otherDenominator(definition, variable));
                    case LabelGuard.IndexCalledChange() ->
                        new LabelNotice(LabelNotice.Kind.INDEX_CALLED_CHANGE, index(definition));
                    case LabelGuard.OtherUnit() -> new LabelNotice(LabelNotice.Kind.OTHER_UNIT, otherUnit(definition));
                })
                .toList();
    }

    private String otherDenominator(IndicatorDefinition definition, String variable) {
        String own = definition.denominator().stream().map(this::name).collect(joining(" + "));
        List<Object> words = new ArrayList<>(List.of(name(variable), own));
        Optional<Available> stated = city.apply(definition);
        Optional<Available> asNamed = city.apply(definition.over(variable));
        if (stated.isEmpty() || asNamed.isEmpty()) {
            return TEXTS.in(language, "label.other-denominator", words);
        }
        words.add(count(asNamed.get().numerator()));
        words.add(count(asNamed.get().denominator()));
        words.add(display(asNamed.get().value(), definition));
        words.add(display(stated.get().value(), definition));
        return TEXTS.in(language, "label.other-denominator-figures", words);
    }

    private String index(IndicatorDefinition definition) {
        ChangeOf change = Objects.requireNonNull(definition.changeOf(), () -> definition.code() + " is no change");
        LocalDate base = change.baseDate();
        return city.apply(definition)
                .map(figure -> {
                    BigDecimal points = Movement.of(HUNDRED, figure.value()).points();
                    return TEXTS.in(
                            language,
                            points.signum() < 0 ? "label.index-less" : "label.index-more",
                            base,
                            Amounts.number(figure.value(), definition.decimals(), language),
                            Amounts.display(points.abs(), definition.decimals(), "%", language));
                })
                .orElseGet(() -> TEXTS.in(language, "label.index", base));
    }

    private String otherUnit(IndicatorDefinition definition) {
        return TEXTS.in(
                language, "label.unit-" + definition.kind(), definition.unit().in(language), count(definition.per()));
    }

    private String display(BigDecimal value, IndicatorDefinition definition) {
        return Amounts.display(value, definition.decimals(), definition.unit().in(language), language);
    }

    private String count(@Nullable BigDecimal number) {
        return number == null
                ? ""
                : Amounts.number(number, Math.max(0, number.stripTrailingZeros().scale()), language);
    }

    private String name(String variable) {
        return catalogue.variable(variable).name().in(language);
    }

    /** Everything counted that does not go into the formula itself. */
    private Map<String, String> others(IndicatorDefinition definition) {
        var own = catalogue.formula(definition).variables();
        return catalogue.variables().values().stream()
                .filter(variable -> !variable.retired() && !own.contains(variable.code()))
                .collect(toMap(
                        VariableDefinition::code, variable -> variable.name().in(language)));
    }

    private static LabelGuard.Form form(Kind kind) {
        return switch (kind) {
            case SHARE -> LabelGuard.Form.SHARE;
            case RATE -> LabelGuard.Form.RATE;
            case MEAN -> LabelGuard.Form.MEAN;
            case COUNT -> LabelGuard.Form.COUNT;
            case CHANGE -> LabelGuard.Form.INDEX;
            case DELIVERED -> LabelGuard.Form.READY_MADE;
        };
    }
}
