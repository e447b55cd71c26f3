package de.ausgleich.observation.delivery;

import de.ausgleich.shared.problem.Problem;
import de.ausgleich.shared.problem.Violation;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a delivery's file, checks it against what is published now, and keeps plan and findings. */
@Singleton
class DeliveryChecking {

    private final CheckGround ground;
    private final RememberedMappings remembered;
    private final StoredFindings findings;
    private final PlanRows plans;

    DeliveryChecking(CheckGround ground, RememberedMappings remembered, StoredFindings findings, PlanRows plans) {
        this.ground = ground;
        this.remembered = remembered;
        this.findings = findings;
        this.plans = plans;
    }

    /** @throws Problem 415 or 422 when the file is no table at all */
    static Table read(byte[] content, @Nullable String sheet) {
        return switch (TableReader.read(content, sheet)) {
            case Table table -> table;
            case Unreadable reason ->
                throw Problem.of(
                        reason.isWrongKind() ? Problem.Kind.UNSUPPORTED : Problem.Kind.UNPROCESSABLE,
                        "unreadable." + reason.name());
        };
    }

    /**
     * @param wanted how the columns are to be read; null to have it proposed
     * @throws Problem 400 naming every fault of the mapping
     */
    void check(Delivery delivery, Table table, @Nullable Mapping wanted) {
        Optional<Mapping> last = remembered.fitting(delivery.source, table);
        Catalogue catalogue = ground.catalogue(delivery.scheme, last.orElse(null));
        requireFaultless(wanted, catalogue);
        Mapping mapping = wanted == null ? MappingProposal.of(table, catalogue) : wanted;
        CheckResult result = DeliveryCheck.check(table, mapping, ground.context(catalogue, delivery.referenceDate));
        delivery.checked(
                mapping, DeliveryColumn.of(table, mapping), result, ground.basis(catalogue, delivery.referenceDate));
        findings.replace(delivery.id, result.findings());
        plans.replace(delivery.id, result.plan());
    }

    /** Whether what is published at the date has changed since the check. */
    boolean isOutdated(Delivery delivery) {
        Catalogue catalogue = ground.catalogue(delivery.scheme, null);
        return !ground.basis(catalogue, delivery.referenceDate).equals(delivery.basis);
    }

    private static void requireFaultless(@Nullable Mapping wanted, Catalogue catalogue) {
        if (wanted == null) {
            return;
        }
        List<Violation> violations = wanted.faults(catalogue.variableCodes()).stream()
                .map(fault -> new Violation(
                        "mapping." + fault.field(), "mapping." + fault.kind().name(), List.copyOf(fault.arguments())))
                .toList();
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
    }
}
