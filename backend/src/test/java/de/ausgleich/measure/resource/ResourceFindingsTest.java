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
    void whoBeginsBeforeAFundersFirstGrantIsTold() {
        Row first = grant("Land", JANUARY);
        List<Row> grants = List.of(grant("Land", JUNE), first);
        assertThat(FundingRisks.begunBefore(JANUARY.minusDays(1), grants)).containsExactly(first.id());
        assertThat(FundingRisks.begunBefore(JANUARY, grants)).isEmpty();
        assertThat(FundingRisks.begunBefore(null, grants)).isEmpty();
        List<Row> contract = List.of(funding(FundingKind.SERVICE_CONTRACT, JUNE, null, null));
        assertThat(FundingRisks.begunBefore(JANUARY, contract)).isEmpty();
    }

    @Test
    void anotherFundersGrantDoesNotMakeUpForIt() {
        Row european = grant("EFRE", JUNE);
        List<Row> grants = List.of(grant("Stadt", JANUARY), european, grant("efre", JUNE.plusYears(1)));
        assertThat(FundingRisks.begunBefore(JANUARY.plusMonths(1), grants)).containsExactly(european.id());
        assertThat(FundingRisks.begunBefore(JUNE, grants)).isEmpty();
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

    private static Row grant(String funder, LocalDate from) {
        return funding(FundingKind.GRANT, funder, from, null, null);
    }

    private static Row funding(FundingKind kind, LocalDate from, @Nullable LocalDate due, @Nullable LocalDate sent) {
        return funding(kind, "Land", from, due, sent);
    }

    private static Row funding(
            FundingKind kind, String funder, LocalDate from, @Nullable LocalDate due, @Nullable LocalDate sent) {
        return new Row(
                UUID.randomUUID(),
                UUID.randomUUID(),
                kind,
                funder,
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
