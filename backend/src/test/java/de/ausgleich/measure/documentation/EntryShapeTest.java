package de.ausgleich.measure.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import de.ausgleich.monitoring.Value;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryShapeTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, MISSING,    MISSING",
                "0, 0, AVAILABLE,  AVAILABLE",
                "1, -, SUPPRESSED, AVAILABLE",
                "2, -, SUPPRESSED, AVAILABLE",
                "3, 3, AVAILABLE,  AVAILABLE",
            })
    void fewPeopleAreToldToThoseAloneWhoKeepTheMeasure(
            @Nullable Integer reached, @Nullable Integer told, Value.Status open, Value.Status internal) {
        Entry entry = entry(reached);
        assertThat(EntryShape.open(entry).reached()).isEqualTo(told);
        assertThat(EntryShape.open(entry).reachedStatus()).isEqualTo(open);
        assertThat(EntryShape.all(entry, List.of()).reached()).isEqualTo(reached);
        assertThat(EntryShape.all(entry, List.of()).reachedStatus()).isEqualTo(internal);
    }

    @Test
    void othersAreToldNeitherReasonsNorCostNorComments() {
        EntryAnswer told = EntryShape.open(entry(24));
        assertThat(told.activities()).isEqualTo("Sprechzeit");
        assertThat(told.wentWell()).isEqualTo("Gut besucht");
        assertThat(told.wentBadly()).isNull();
        assertThat(told.deviation()).isNull();
        assertThat(told.cost()).isNull();
        assertThat(told.returnedBecause()).isNull();
        assertThat(told.values()).isEmpty();
    }

    private static Entry entry(@Nullable Integer reached) {
        LocalDate day = LocalDate.of(2010, 12, 31);
        Instant now = Instant.parse("2011-01-10T08:00:00Z");
        Entry entry = new Entry(UUID.randomUUID(), UUID.randomUUID(), new Period("2010", day, day, day), now);
        DocumentationRequest sent = new DocumentationRequest(
                "Sprechzeit", 3, reached, null, "Gut besucht", "Zu eng", "Umzug", BigDecimal.TEN, null, null);
        entry.put(sent, List.of(new TargetValue(UUID.randomUUID(), BigDecimal.ONE, null)), Optional.empty());
        entry.returnedBecause = "Bitte ergänzen";
        entry.enter(EntryState.SUBMITTED, now);
        entry.enter(EntryState.ACCEPTED, now);
        return entry;
    }
}
