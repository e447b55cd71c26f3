package de.ausgleich.observation.delivery;

import de.ausgleich.access.Actor;
import de.ausgleich.access.CurrentActor;
import de.ausgleich.access.Organisation;
import de.ausgleich.access.Right;
import de.ausgleich.audit.AuditTrail;
import de.ausgleich.district.Districts;
import de.ausgleich.shared.persistence.Identifiers;
import de.ausgleich.shared.problem.Problem;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes files in. */
@Singleton
class DeliveryReceipt {

    private final DeliveryScope scope;
    private final Deliveries deliveries;
    private final DeliveryFiles files;
    private final DeliveryChecking checking;
    private final CheckTime checkTime;
    private final Districts districts;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final Clock clock;

    DeliveryReceipt(
            DeliveryScope scope,
            Deliveries deliveries,
            DeliveryFiles files,
            DeliveryChecking checking,
            CheckTime checkTime,
            Districts districts,
            AuditTrail audit,
            CurrentActor actor,
            Clock clock) {
        this.scope = scope;
        this.deliveries = deliveries;
        this.files = files;
        this.checking = checking;
        this.checkTime = checkTime;
        this.districts = districts;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Keeps the file and checks it, a long one afterwards.
     *
     * @throws Problem 403 outside the source's raw audience, 409 for a file that is there already, 415 or 422 for
     *     one that is no table
     */
    @Transactional
    Delivery receive(NewDelivery file) {
        return receive(file, checkTime::check);
    }

    /** Keeps the file and checks it here and now, however long it is. */
    @Transactional
    Delivery receiveChecked(NewDelivery file) {
        return receive(
                file,
                (delivery, table, mapping) -> checking.check(delivery, table, mapping, CheckProgress.Listener.NOBODY));
    }

    private interface Check {
        void check(Delivery delivery, Table table, @Nullable Mapping mapping);
    }

    private Delivery receive(NewDelivery file, Check check) {
        scope.requireDelivering(file.source());
        String scheme = districts.scheme(file.scheme(), file.referenceDate());
        Table table = DeliveryChecking.read(file.content(), file.sheet());
        deliveries.requireUnknown(file.source(), scheme, file.referenceDate(), file.sha256());
        Actor who = actor.get();
        Organisation organisation = who.organisationFor(Right.DELIVER);
        Delivery delivery = new Delivery(
                Identifiers.next(),
                file,
                scheme,
                clock.instant(),
                who.roleFor(Right.DELIVER),
                organisation == null ? null : organisation.name());
        deliveries.persistAndFlush(delivery);
        files.persist(new DeliveryFile(delivery.id, file.content()));
        check.check(delivery, table, file.mapping());
        deliveries.flush();
        audit.record(
                Right.DELIVER,
                "received",
                DeliveryNote.OBJECT,
                delivery.id,
                null,
                DeliveryNote.of(delivery, List.of()));
        return delivery;
    }
}
