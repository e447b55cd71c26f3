package de.ausgleich.measure.resource;

import static org.assertj.core.api.Assertions.assertThat;

import de.ausgleich.measure.Finding;
import de.ausgleich.measure.MeasureState;
import de.ausgleich.measure.resource.FundingTable.Row;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ResourceFindingsTest {

    private static final LocalDate JANUARY = LocalDate.of(2010, 1, 1);
    private static final LocalDate JUNE = LocalDate.of(2010, 6, 30);

    private static final Need NEED = new Need(BigDecimal.TEN, BigDecimal.ZERO);

    @Test
    void aRunningMeasureWhoseNeedRoseIsNotCovered() {
        var gate = ResourceGate.of(
                claim(NEED),
                null,
                List.of(new Decided(
                        Outcome.GRANTED, new Need(BigDecimal.ONE, BigDecimal.ZERO), false, BigDecimal.ZERO)));
        assertThat(ResourceFindings.ofGate(MeasureState.RUNNING, gate)).containsExactly(Finding.COST_NOT_COVERED);
        assertThat(ResourceFindings.ofGate(MeasureState.PLANNED, gate)).isEmpty();
        assertThat(ResourceFindings.ofGate(MeasureState.COMPLETED, gate)).isEmpty();
    }

    @Test
    void aRunningMeasureWhoseCostRoseIsNotCovered() {
        var gate = ResourceGate.of(new Claim(Need.NONE, BigDecimal.TEN, BigDecimal.ONE), null, List.of());
        assertThat(ResourceFindings.ofGate(MeasureState.RUNNING, gate)).containsExactly(Finding.COST_NOT_COVERED);
    }

    private static Claim claim(Need need) {
        return new Claim(need, BigDecimal.ZERO, null);
    }

    @Test
    void openConditionsAreSaidBeforeAndAfterTheStart() {
        var gate =
                ResourceGate.of(claim(NEED), null, List.of(new Decided(Outcome.GRANTED, NEED, true, BigDecimal.ZERO)));
        assertThat(ResourceFindings.ofGate(MeasureState.PLANNED, gate))
                .containsExactly(Finding.DECISION_CONDITIONS_OPEN);
        assertThat(ResourceFindings.ofGate(MeasureState.RUNNING, gate))
                .containsExactly(Finding.DECISION_CONDITIONS_OPEN);
        assertThat(ResourceFindings.ofGate(MeasureState.IDEA, gate)).isEmpty();
    }

    @Test
    void whoBeginsBeforeTheFirstGrantIsTold() {
        List<Row> grants =
                List.of(funding(FundingKind.GRANT, JUNE, null, null), funding(FundingKind.GRANT, JANUARY, null, null));
        assertThat(FundingRisks.begunBefore(JANUARY.minusDays(1), grants)).isEqualTo(JANUARY);
        assertThat(FundingRisks.begunBefore(JANUARY, grants)).isNull();
        assertThat(FundingRisks.begunBefore(null, grants)).isNull();
        List<Row> contract = List.of(funding(FundingKind.SERVICE_CONTRACT, JUNE, null, null));
        assertThat(FundingRisks.begunBefore(JANUARY, contract)).isNull();
    }

    @Test
    void aProofIsOverdueFromTheDayAfterAndUntilItIsSent() {
        assertThat(funding(FundingKind.GRANT, JANUARY, JUNE, null).isProofOverdue(JUNE))
                .isFalse();
        assertThat(funding(FundingKind.GRANT, JANUARY, JUNE, null).isProofOverdue(JUNE.plusDays(1)))
                .isTrue();
        assertThat(funding(FundingKind.GRANT, JANUARY, JUNE, JUNE.plusDays(9)).isProofOverdue(JUNE.plusDays(10)))
                .isFalse();
        assertThat(funding(FundingKind.GRANT, JANUARY, null, null).isProofOverdue(JUNE))
                .isFalse();
    }

    private static Row funding(FundingKind kind, LocalDate from, @Nullable LocalDate due, @Nullable LocalDate sent) {
        return new Row(
                UUID.randomUUID(),
                UUID.randomUUID(),
                kind,
                "Land",
                "AZ 1",
                from,
                from.plusYears(1),
                BigDecimal.TEN,
                null,
                due,
                sent,
                Instant.EPOCH,
                Instant.EPOCH,
                1);
    }
}
