package de.ausgleich.observation.delivery;

import de.ausgleich.shared.problem.Problem;
import de.ausgleich.shared.problem.Violation;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a delivery's file, checks it against what is published now, and keeps plan and findings. */
@Singleton
class DeliveryChecking {

    private final DeliveryFiles files;
    private final CheckGround ground;
    private final RememberedMappings remembered;
    private final StoredCorrections corrections;
    private final StoredFindings findings;
    private final PlanRows plans;

    DeliveryChecking(
            DeliveryFiles files,
            CheckGround ground,
            RememberedMappings remembered,
            StoredCorrections corrections,
            StoredFindings findings,
            PlanRows plans) {
        this.files = files;
        this.ground = ground;
        this.remembered = remembered;
        this.corrections = corrections;
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

    /** Checks the kept file. */
    void check(Delivery delivery, @Nullable Mapping mapping, CheckProgress.Listener listener) {
        check(delivery, kept(delivery, mapping), mapping, listener);
    }

    Table kept(Delivery delivery, @Nullable Mapping mapping) {
        return read(files.findById(delivery.id).content, sheet(delivery, mapping));
    }

    /** Its check came to no end; people are told so, and can turn it away or try another mapping. */
    void giveUp(Delivery delivery) {
        Finding finding = new Finding(FindingType.CHECK_FAILED, null, null, null, List.of("file"));
        delivery.checkFailed(finding);
        findings.replace(delivery.id, List.of(finding));
        plans.replace(delivery.id, List.of(), CheckProgress.Listener.NOBODY);
    }

    /**
     * @param wanted how the columns are to be read; null to have it proposed
     * @throws Problem 400 naming every fault of the mapping
     */
    void check(Delivery delivery, Table table, @Nullable Mapping wanted, CheckProgress.Listener listener) {
        Optional<Mapping> last = remembered.fitting(delivery.source, table);
        Catalogue catalogue = ground.catalogue(delivery.source, delivery.scheme, last.orElse(null));
        requireFaultless(wanted, catalogue);
        Mapping mapping = wanted == null ? MappingProposal.of(table, catalogue) : wanted.on(table.sheet());
        List<CorrectedCell> corrected = corrections.of(delivery.id, table.sheet());
        Table meant = CorrectedTable.of(table, mapping.headerRow(), corrected);
        CheckResult result =
                DeliveryCheck.check(meant, mapping, ground.context(catalogue, delivery.referenceDate), listener);
        delivery.checked(
                mapping,
                DeliveryColumn.of(table, mapping, catalogue),
                corrected.size(),
                result,
                ground.basis(catalogue, delivery.referenceDate));
        findings.replace(delivery.id, result.findings());
        plans.replace(delivery.id, result.plan(), listener);
    }

    /**
     * The first rows of one of the file's sheets.
     *
     * @param sheet null for the one that the delivery is read from
     * @throws Problem 400 when the file has no such sheet
     */
    DeliveryPreview preview(Delivery delivery, @Nullable String sheet, int from, int rows) {
        Mapping used = delivery.mapping;
        String wanted = sheet == null ? sheet(delivery, used) : sheet;
        Table table = read(files.findById(delivery.id).content, wanted);
        if (sheet != null && !sheet.equals(table.sheet())) {
            throw Problem.invalid("sheet", "parameter.choice", sheet, String.join(", ", table.sheetNames()));
        }
        Mapping mapping =
                used != null && Objects.equals(used.sheet(), table.sheet()) ? used : proposal(delivery, table);
        return DeliveryPreview.of(table, mapping, from, rows);
    }

    private Mapping proposal(Delivery delivery, Table table) {
        Mapping last = remembered.fitting(delivery.source, table).orElse(null);
        return MappingProposal.of(table, ground.catalogue(delivery.source, delivery.scheme, last));
    }

    private static @Nullable String sheet(Delivery delivery, @Nullable Mapping mapping) {
        return mapping == null || mapping.sheet() == null ? delivery.sheet : mapping.sheet();
    }

    /** Whether what is published at the date has changed since the check. */
    boolean isOutdated(Delivery delivery) {
        Catalogue catalogue = ground.catalogue(delivery.source, delivery.scheme, null);
        return !ground.basis(catalogue, delivery.referenceDate).equals(delivery.basis);
    }

    /** @throws Problem 400 naming every fault of the mapping */
    void requireFaultless(Delivery delivery, @Nullable Mapping wanted) {
        requireFaultless(wanted, ground.catalogue(delivery.source, delivery.scheme, null));
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
