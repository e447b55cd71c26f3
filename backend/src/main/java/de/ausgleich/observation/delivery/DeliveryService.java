package de.ausgleich.observation.delivery;

import de.ausgleich.access.Actor;
import de.ausgleich.access.CurrentActor;
import de.ausgleich.access.Organisation;
import de.ausgleich.access.Right;
import de.ausgleich.audit.AuditTrail;
import de.ausgleich.district.Districts;
import de.ausgleich.observation.Publisher;
import de.ausgleich.observation.SliceKey;
import de.ausgleich.shared.persistence.Identifiers;
import de.ausgleich.shared.problem.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A delivery's way: received and checked, then published or rejected, perhaps withdrawn. */
@Singleton
public class DeliveryService {

    private static final String OBJECT = "delivery";

    private final Deliveries deliveries;
    private final DeliveryFiles files;
    private final DeliveryChecking checking;
    private final Acceptance acceptance;
    private final PlanRows plans;
    private final PlannedSlices slices;
    private final RememberedMappings remembered;
    private final Publisher publisher;
    private final Districts districts;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final Clock clock;

    DeliveryService(
            Deliveries deliveries,
            DeliveryFiles files,
            DeliveryChecking checking,
            Acceptance acceptance,
            PlanRows plans,
            PlannedSlices slices,
            RememberedMappings remembered,
            Publisher publisher,
            Districts districts,
            AuditTrail audit,
            CurrentActor actor,
            Clock clock) {
        this.deliveries = deliveries;
        this.files = files;
        this.checking = checking;
        this.acceptance = acceptance;
        this.plans = plans;
        this.slices = slices;
        this.remembered = remembered;
        this.publisher = publisher;
        this.districts = districts;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Keeps the file and checks it.
     *
     * @throws Problem 409 for a file that is there already, 415 or 422 for one that is no table
     */
    @Transactional
    Delivery receive(NewDelivery file) {
        String scheme = districts.scheme(file.scheme(), file.referenceDate());
        Table table = DeliveryChecking.read(file.content(), file.sheet());
        deliveries
                .same(file.source(), scheme, file.referenceDate(), file.sha256())
                .ifPresent(same -> {
                    throw Problem.rule("delivery-known", same.id.toString(), same.fileName, same.receivedAt.toString());
                });
        Actor who = actor.get();
        Organisation organisation = who.organisation();
        Delivery delivery = new Delivery(
                Identifiers.next(),
                file,
                scheme,
                clock.instant(),
                who.roleFor(Right.DELIVER),
                organisation == null ? null : organisation.name());
        deliveries.persistAndFlush(delivery);
        files.persist(new DeliveryFile(delivery.id, file.content()));
        checking.check(delivery, table, file.mapping());
        deliveries.flush();
        audit.record(Right.DELIVER, "received", OBJECT, delivery.id, null, DeliveryNote.of(delivery));
        return delivery;
    }

    /**
     * Reads the columns otherwise and checks again.
     *
     * @param expected refuses when the state is another one than meant
     */
    @Transactional
    Delivery map(UUID id, Consumer<Delivery> expected, Mapping mapping) {
        return change(id, expected, "mapped", delivery -> {
            delivery.require(DeliveryState.CHECKED);
            check(delivery, mapping);
        });
    }

    /** One transaction: either every slice is current afterwards, or none. */
    @Transactional
    Delivery publish(UUID id, Consumer<Delivery> expected, Map<Integer, String> accepted) {
        publisher.lock();
        return change(id, expected, "published", delivery -> {
            delivery.require(DeliveryState.CHECKED);
            requireCurrentGround(delivery);
            acceptance.accept(delivery, accepted);
            delivery.published(clock.instant());
            deliveries.flush();
            publisher.publish(id, slices.of(delivery, plans.all(id)));
            Mapping used = delivery.mapping;
            if (used != null) {
                remembered.remember(delivery.source, used);
            }
        });
    }

    @Transactional
    Delivery reject(UUID id, Consumer<Delivery> expected, String reason) {
        return change(id, expected, "rejected", delivery -> delivery.rejected(reason));
    }

    /** The vintages before it are current again. */
    @Transactional
    Delivery withdraw(UUID id, Consumer<Delivery> expected, String reason) {
        publisher.lock();
        return change(id, expected, "withdrawn", delivery -> {
            Instant now = clock.instant();
            delivery.withdrawn(reason, now);
            deliveries.flush();
            Set<SliceKey> keys = plans.all(id).stream()
                    .map(row -> new SliceKey(row.variable(), delivery.scheme, delivery.referenceDate))
                    .collect(Collectors.toUnmodifiableSet());
            publisher.withdraw(id, keys);
        });
    }

    private Delivery change(UUID id, Consumer<Delivery> expected, String action, Consumer<Delivery> work) {
        Delivery delivery = deliveries.get(id);
        expected.accept(delivery);
        DeliveryNote before = DeliveryNote.of(delivery);
        work.accept(delivery);
        deliveries.flush();
        audit.record(Right.DELIVER, action, OBJECT, id, before, DeliveryNote.of(delivery));
        return delivery;
    }

    /** Somebody else has published meanwhile: the check is made anew, and stays, before this one is refused. */
    private void requireCurrentGround(Delivery delivery) {
        if (checking.isOutdated(delivery)) {
            QuarkusTransaction.requiringNew().run(() -> {
                Delivery again = deliveries.get(delivery.id);
                check(again, again.mapping);
            });
            throw Problem.rule("delivery-outdated");
        }
    }

    private void check(Delivery delivery, @Nullable Mapping mapping) {
        byte[] content = files.findById(delivery.id).content;
        String sheet = mapping == null || mapping.sheet() == null ? delivery.sheet : mapping.sheet();
        checking.check(delivery, DeliveryChecking.read(content, sheet), mapping);
    }
}
