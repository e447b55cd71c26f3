package de.ausgleich.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import de.ausgleich.shared.text.Bilingual;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComputableDatesTest {

    private static final LocalDate BASE = LocalDate.of(2005, 12, 31);
    private static final LocalDate EARLIER = LocalDate.of(2006, 12, 31);
    private static final LocalDate LATER = LocalDate.of(2007, 12, 31);

    private static final IndicatorDefinition SHARE = indicator(Kind.SHARE, List.of("part"), List.of("whole"), null);
    private static final IndicatorDefinition CHANGE =
            indicator(Kind.CHANGE, List.of(), List.of(), new ChangeOf("share", BASE));

    @Test
    void allVariablesMustBeThereNewestFirst() {
        assertThat(dates(Map.of("part", Set.of(BASE, EARLIER, LATER), "whole", Set.of(EARLIER, LATER)))
                        .of(SHARE))
                .containsExactly(LATER, EARLIER);
        assertThat(dates(Map.of("part", Set.of(LATER))).of(SHARE)).isEmpty();
    }

    @Test
    void aChangeNeedsItsBase() {
        assertThat(dates(Map.of("part", Set.of(EARLIER, LATER), "whole", Set.of(EARLIER, LATER)))
                        .of(CHANGE))
                .isEmpty();
        assertThat(dates(Map.of("part", Set.of(BASE, LATER), "whole", Set.of(BASE, EARLIER, LATER)))
                        .of(CHANGE))
                .containsExactly(LATER, BASE);
    }

    private static ComputableDates dates(Map<String, Set<LocalDate>> published) {
        return new ComputableDates(published, code -> SHARE);
    }

    private static IndicatorDefinition indicator(
            Kind kind, List<String> numerator, List<String> denominator, @Nullable ChangeOf changeOf) {
        Bilingual text = new Bilingual("Text", "text");
        return new IndicatorDefinition(
                "code",
                text,
                text,
                kind,
                numerator,
                denominator,
                null,
                changeOf,
                text,
                Polarity.NEUTRAL,
                Dimension.PLACE,
                1,
                100,
                null,
                false,
                false,
                1);
    }
}
