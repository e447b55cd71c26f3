package de.ausgleich.observation.delivery;

import de.ausgleich.access.Right;
import de.ausgleich.audit.AuditTrail;
import de.ausgleich.observation.Publisher;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A delivery's way after it was received: every change of its state happens here, in one and the same manner. */
@Singleton
class DeliveryService {

    private final Deliveries deliveries;
    private final DeliveryFiles files;
    private final CheckTime checkTime;
    private final DeliveryPublication publication;
    private final Corrections corrections;
    private final StoredCorrections stored;
    private final Publisher publisher;
    private final RunningChecks running;
    private final AuditTrail audit;

    DeliveryService(
            Deliveries deliveries,
            DeliveryFiles files,
            CheckTime checkTime,
            DeliveryPublication publication,
            Corrections corrections,
            StoredCorrections stored,
            Publisher publisher,
            RunningChecks running,
            AuditTrail audit) {
        this.deliveries = deliveries;
        this.files = files;
        this.checkTime = checkTime;
        this.publication = publication;
        this.corrections = corrections;
        this.stored = stored;
        this.publisher = publisher;
        this.running = running;
        this.audit = audit;
    }

    /** @param expected refuses when the state is another one than meant */
    @Transactional
    Delivery change(UUID id, Consumer<Delivery> expected, Change change) {
        if (change.touchesWhatIsPublished()) {
            publisher.lock();
        }
        Delivery delivery = deliveries.get(id);
        expected.accept(delivery);
        DeliveryNote before = note(delivery);
        apply(delivery, change);
        deliveries.flush();
        audit.record(Right.DELIVER, change.action(), DeliveryNote.OBJECT, id, before, note(delivery));
        return delivery;
    }

    private void apply(Delivery delivery, Change change) {
        switch (change) {
            case Change.Remap(Mapping mapping) -> checkAgain(delivery, mapping, () -> {});
            case Change.Correct(var wanted) ->
                checkAgain(delivery, delivery.mapping, () -> corrections.add(delivery, wanted));
            case Change.TakeBackCorrection(UUID correction) ->
                checkAgain(delivery, delivery.mapping, () -> stored.takeBack(delivery.id, correction));
            case Change.Publish(var accepted) -> publication.publish(delivery, accepted);
            case Change.Reject(String reason) -> {
                delivery.rejected(reason);
                running.forget(delivery.id);
            }
            case Change.Withdraw(String reason) -> publication.withdraw(delivery, reason);
            case Change.Reinstate(String reason) -> publication.reinstate(delivery, reason);
        }
    }

    private void checkAgain(Delivery delivery, @Nullable Mapping mapping, Runnable before) {
        delivery.require(DeliveryState.CHECKED);
        before.run();
        checkTime.check(delivery, mapping);
    }

    private DeliveryNote note(Delivery delivery) {
        return DeliveryNote.of(delivery, stored.of(delivery.id));
    }

    /** The file itself; that somebody took it is kept in the trail, since it is raw counts. */
    @Transactional
    byte[] file(Delivery delivery) {
        audit.record(Right.DELIVER, "read", "delivery-file", delivery.id, null, null);
        return files.findById(delivery.id).content;
    }
}
