package de.ausgleich.observation.delivery;

import de.ausgleich.shared.problem.Problem;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/** The whole way of a delivery in one go, for programs: received, checked, published. */
@Singleton
public class Handover {

    private final DeliveryReceipt receipt;
    private final DeliveryService service;
    private final StoredFindings findings;

    Handover(DeliveryReceipt receipt, DeliveryService service, StoredFindings findings) {
        this.receipt = receipt;
        this.service = service;
        this.findings = findings;
    }

    /**
     * @param reason for which every warning is accepted
     * @throws Problem as the single steps do; nothing is left behind then
     */
    @Transactional
    public void deliverAndPublish(
            String fileName, byte[] content, String source, LocalDate referenceDate, String scheme, String reason) {
        Delivery delivery = receipt.receiveChecked(
                new NewDelivery(fileName, content, source, referenceDate, scheme, null, null, null));
        Map<Integer, String> accepted = findings.of(delivery.id).stream()
                .filter(finding -> finding.severity == Severity.WARNING)
                .collect(Collectors.toMap(finding -> finding.id.number(), finding -> reason));
        service.change(delivery.id, any -> {}, new Change.Publish(accepted));
    }
}
