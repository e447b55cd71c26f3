package de.ausgleich.measure.resource;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import de.ausgleich.measure.resource.FundingTable.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** What endangers a grant. Pure. */
final class FundingRisks {

    private FundingRisks() {}

    /**
     * A measure that began before the period of a funder's first grant may lose it; what the same funder grants later
     * goes on from there. A service contract has no such rule.
     *
     * @return the grants before whose period it began
     */
    static Set<UUID> begunBefore(@Nullable LocalDate begun, List<Row> fundings) {
        if (begun == null) {
            return Set.of();
        }
        List<Row> grants = fundings.stream()
                .filter(funding -> funding.kind() == FundingKind.GRANT)
                .toList();
        Map<String, LocalDate> first = grants.stream()
                .collect(toMap(FundingRisks::funder, Row::from, BinaryOperator.minBy(LocalDate::compareTo)));
        return grants.stream()
                .filter(grant -> begun.isBefore(grant.from()))
                .filter(grant -> grant.from().equals(first.get(funder(grant))))
                .map(Row::id)
                .collect(toUnmodifiableSet());
    }

    private static String funder(Row grant) {
        return grant.funder().toLowerCase(Locale.ROOT);
    }
}
