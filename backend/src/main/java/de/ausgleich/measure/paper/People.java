package de.ausgleich.measure.paper;

import de.ausgleich.shared.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How many people one measure reached. Never added up over measures: they may be the same people.
 *
 * @param count over the periods, where those who come again are counted again; null where it is not told
 * @param most in one period; null likewise
 * @param expected as planned; null where nothing was
 * @param suppressed whether it is not told because so few were reached in a period
 * @param sentence all of it in words
 */
@Schema(name = "PeopleReached")
public record People(
        @Nullable Integer count,
        @Nullable Integer most,
        @Nullable Integer expected,
        int periods,
        boolean suppressed,
        String sentence) {

    private static final Texts TEXTS = new Texts("messages/papers");

    /** @param periods those in which so few were reached that it is not told have no number */
    static People of(List<PaperPeriod> periods, @Nullable Integer expected, Locale language) {
        List<Integer> told = periods.stream()
                .map(PaperPeriod::reached)
                .filter(Objects::nonNull)
                .toList();
        boolean suppressed = told.size() < periods.size();
        if (suppressed || periods.isEmpty()) {
            String key = suppressed ? "people.suppressed" : "people.none";
            return new People(null, null, expected, periods.size(), suppressed, TEXTS.in(language, key));
        }
        int count = told.stream().mapToInt(Integer::intValue).sum();
        int most = told.stream().mapToInt(Integer::intValue).max().orElse(0);
        String key = periods.size() == 1 ? "people.one" : "people.many";
        return new People(
                count, most, expected, periods.size(), false, TEXTS.in(language, key, count, periods.size(), most));
    }
}
