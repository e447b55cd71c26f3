package de.ausgleich.monitoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The head line of an indicator as the council paper has it; who ties is named and counted. */
record SummarySentence(FigureWords words) {

    private static final int NAMED = 3;

    /** @param any whether any district has a value, though it may not be the reader's to see */
    String of(Value city, boolean any, SummaryAnswer.Tied highest, SummaryAnswer.Tied lowest) {
        String cityPart = city.display() == null
                ? words.text("summary.city-without", List.of(String.valueOf(city.reason())))
                : words.text("summary.city", List.of(figure(city)));
        if (!any) {
            return words.text("summary.nothing", List.of(cityPart));
        }
        if (highest.count() == 0 || lowest.count() == 0) {
            return words.text("summary.city-alone", List.of(cityPart));
        }
        return words.text("summary.all", List.of(cityPart, tied(highest), tied(lowest)));
    }

    private String tied(SummaryAnswer.Tied tied) {
        Value first = tied.items().getFirst();
        if (tied.count() == 1) {
            return words.text(
                    "summary.one", List.of(figure(first), first.district().name()));
        }
        String names = tied.items().stream()
                .limit(NAMED)
                .map(item -> item.district().name())
                .collect(Collectors.joining(", "));
        String key = tied.count() > NAMED ? "summary.many" : "summary.few";
        return words.text(key, List.of(figure(first), words.inWords(tied.count()), names));
    }

    /** „48,0 % (60)“: the value and the absolute number behind it. */
    private String figure(Value value) {
        @Nullable BigDecimal numerator = value.numerator();
        return numerator == null || value.share() != null
                ? String.valueOf(value.display())
                : words.text("summary.figure", List.of(String.valueOf(value.display()), words.count(numerator)));
    }
}
