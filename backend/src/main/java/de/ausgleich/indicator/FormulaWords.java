package de.ausgleich.indicator;

import de.ausgleich.shared.text.Dates;
import de.ausgleich.shared.text.Texts;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Formulas in words: the names of what goes in, joined as they are computed.
 *
 * @param catalogue for the names of variables, and of the shares that changes are changes of
 */
public record FormulaWords(CatalogueSnapshot catalogue, Locale language) {

    private static final Texts TEXTS = new Texts("messages/figures");

    public String of(IndicatorDefinition indicator) {
        return of(indicator, catalogue::indicator);
    }

    /** @param shares the share that a change is a change of, by its code */
    String of(IndicatorDefinition indicator, Function<String, IndicatorDefinition> shares) {
        ChangeOf change = indicator.changeOf();
        if (change != null) {
            IndicatorDefinition share = shares.apply(change.indicator());
            return text(indicator.kind(), share, change.baseDate().format(dates()));
        }
        return text(
                indicator.kind(),
                indicator,
                indicator.per() == null
                        ? null
                        : NumberFormat.getNumberInstance(language).format(indicator.per()));
    }

    private String text(Kind kind, IndicatorDefinition parts, @Nullable String more) {
        boolean ratio = !parts.denominator().isEmpty();
        List<Object> arguments = new ArrayList<>();
        arguments.add(sum(parts.numerator(), ratio));
        arguments.add(sum(parts.denominator(), ratio));
        arguments.add(more == null ? "" : more);
        return TEXTS.in(language, "formula." + kind, arguments);
    }

    private String sum(List<String> codes, boolean grouped) {
        String sum = codes.stream().map(this::name).collect(Collectors.joining(" + "));
        return grouped && codes.size() > 1 ? "(" + sum + ")" : sum;
    }

    private String name(String code) {
        return Optional.ofNullable(catalogue.variables().get(code))
                .map(variable -> variable.name().in(language))
                .orElse(code);
    }

    private DateTimeFormatter dates() {
        return Dates.format(language);
    }
}
