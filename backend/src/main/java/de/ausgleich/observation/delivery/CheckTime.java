package de.ausgleich.observation.delivery;

import de.ausgleich.shared.problem.Problem;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** When a file is checked: here and now, or, being long, once the present transaction has ended. */
@Singleton
class CheckTime {

    private final DeliveryChecking checking;
    private final RunningChecks running;
    private final Event<WaitingChecks.Wanted> wanted;
    private final int cellsAtOnce;

    CheckTime(
            DeliveryChecking checking,
            RunningChecks running,
            Event<WaitingChecks.Wanted> wanted,
            @ConfigProperty(name = "ausgleich.delivery.cells-checked-at-once") int cellsAtOnce) {
        this.checking = checking;
        this.running = running;
        this.wanted = wanted;
        this.cellsAtOnce = cellsAtOnce;
    }

    /** Checks the kept file anew. */
    void check(Delivery delivery, @Nullable Mapping mapping) {
        check(delivery, checking.kept(delivery, mapping), mapping);
    }

    /** @throws Problem 400 naming every fault of the mapping, whenever the check itself comes */
    void check(Delivery delivery, Table table, @Nullable Mapping mapping) {
        if (table.cells() <= cellsAtOnce) {
            checking.check(delivery, table, mapping, CheckProgress.Listener.NOBODY);
            return;
        }
        checking.requireFaultless(delivery, mapping);
        delivery.awaitsCheck(mapping);
        running.expect(delivery.id, table.rows().size());
        wanted.fire(new WaitingChecks.Wanted(delivery.id));
    }
}
