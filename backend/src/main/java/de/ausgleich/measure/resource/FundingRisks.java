package de.ausgleich.measure.resource;

import de.ausgleich.measure.resource.FundingTable.Row;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What endangers a grant. Pure. */
final class FundingRisks {

    private FundingRisks() {}

    /**
     * A measure that began before its first grant's period may lose it. A service contract has no such rule.
     *
     * @return the first day of the first grant, where the measure began before it; else null
     */
    static @Nullable LocalDate begunBefore(@Nullable LocalDate begun, List<Row> fundings) {
        return fundings.stream()
                .filter(funding -> funding.kind() == FundingKind.GRANT)
                .map(Row::from)
                .min(Comparator.naturalOrder())
                .filter(first -> begun != null && begun.isBefore(first))
                .orElse(null);
    }
}
