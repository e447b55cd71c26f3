package de.ausgleich.monitoring;

import de.ausgleich.indicator.IndicatorDefinition;
import de.ausgleich.indicator.Kind;
import de.ausgleich.indicator.VariableDefinition;
import de.ausgleich.statistics.Figure.Available;
import de.ausgleich.statistics.LabelGuard;
import de.ausgleich.statistics.Movement;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Looks whether indicators are called what they are, and shows it in the city's figures. */
@Singleton
class LabelNotices {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Subjects subjects;
    private final Grounds grounds;
    private final FigureTables tables;

    LabelNotices(Subjects subjects, Grounds grounds, FigureTables tables) {
        this.subjects = subjects;
        this.grounds = grounds;
        this.tables = tables;
    }

    /** @param ground where the figures are taken from */
    List<LabelNotice> of(Ground ground, Locale language) {
        Subject subject = ground.subject();
        IndicatorDefinition definition = subject.definition();
        FigureWords words = new FigureWords(language);
        return LabelGuard.of(
                        definition.name().in(language),
                        definition.unit().in(language),
                        form(definition.kind()),
                        isPerHundred(definition),
                        definition.denominator().stream()
                                .map(code -> name(subject, code, language))
                                .toList(),
                        others(subject, language))
                .stream()
                .map(notice -> switch (notice) {
                    case LabelGuard.OtherDenominator(String variable) ->
                        new LabelNotice(LabelNotice.Kind.OTHER_DENOMINATOR, otherDenominator(ground, variable, words));
                    case LabelGuard.IndexCalledChange() ->
                        new LabelNotice(LabelNotice.Kind.INDEX_CALLED_CHANGE, index(ground, words));
                    case LabelGuard.OtherUnit() ->
                        new LabelNotice(
                                LabelNotice.Kind.OTHER_UNIT,
                                words.text(
                                        "label.unit-" + definition.kind(),
                                        List.of(definition.unit().in(language))));
                })
                .toList();
    }

    private String otherDenominator(Ground ground, String variable, FigureWords words) {
        Subject subject = ground.subject();
        Locale language = words.language();
        String named = name(subject, variable, language);
        String own = subject.definition().denominator().stream()
                .map(code -> name(subject, code, language))
                .collect(Collectors.joining(" + "));
        List<Object> names = new ArrayList<>(List.of(named, own));
        Optional<Available> stated = city(ground);
        Optional<Available> asNamed = city(
                grounds.at(subjects.preview(subject.definition().over(variable)), ground.areas(), ground.date(), null));
        if (stated.isEmpty() || asNamed.isEmpty()) {
            return words.text("label.other-denominator", names);
        }
        BigDecimal numerator = asNamed.get().numerator();
        BigDecimal denominator = asNamed.get().denominator();
        names.add(numerator == null ? "" : words.count(numerator));
        names.add(denominator == null ? "" : words.count(denominator));
        names.add(words.display(asNamed.get().value(), subject.definition()));
        names.add(words.display(stated.get().value(), subject.definition()));
        return words.text("label.other-denominator-figures", names);
    }

    private String index(Ground ground, FigureWords words) {
        String base = ground.subject().requiredBaseDate().format(words.dates());
        return city(ground)
                .map(city -> {
                    Movement movement = Movement.of(HUNDRED, city.value());
                    String key = movement.points().signum() < 0 ? "label.index-less" : "label.index-more";
                    return words.text(
                            key,
                            List.of(
                                    base,
                                    words.number(
                                            city.value(),
                                            ground.subject().definition().decimals()),
                                    words.share(
                                            movement.points().abs(),
                                            ground.subject().definition().decimals())));
                })
                .orElseGet(() -> words.text("label.index", List.of(base)));
    }

    private Optional<Available> city(Ground ground) {
        return tables.figures(ground, List.of()).city() instanceof Available available
                ? Optional.of(available)
                : Optional.empty();
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

    private static boolean isPerHundred(IndicatorDefinition definition) {
        BigDecimal per = definition.per();
        return definition.kind() == Kind.SHARE || (per != null && per.compareTo(HUNDRED) == 0);
    }

    /** Everything counted that does not go into the formula itself. */
    private static Map<String, String> others(Subject subject, Locale language) {
        return subject.catalogue().variables().values().stream()
                .filter(variable -> !variable.retired())
                .filter(variable -> !subject.formula().variables().contains(variable.code()))
                .collect(Collectors.toMap(
                        VariableDefinition::code, variable -> variable.name().in(language)));
    }

    private static String name(Subject subject, String variable, Locale language) {
        return subject.catalogue().variable(variable).name().in(language);
    }
}
