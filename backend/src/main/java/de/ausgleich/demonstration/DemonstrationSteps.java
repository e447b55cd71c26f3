package de.ausgleich.demonstration;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** Remembers which steps are done, so that each is done once, whatever people do with it afterwards. */
@Singleton
class DemonstrationSteps {

    private static final int LONGEST_SECONDS = 120;

    private final EntityManager database;

    DemonstrationSteps(EntityManager database) {
        this.database = database;
    }

    /** Step and note are one transaction: whoever is killed in the middle goes on where it was. */
    boolean once(String name, Runnable step) {
        return QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).call(() -> {
            boolean first = database.createNativeQuery(
                                    "insert into ausgleich.demonstration_step (name) values (?1) on conflict do nothing")
                            .setParameter(1, name)
                            .executeUpdate()
                    == 1;
            if (first) {
                step.run();
            }
            return first;
        });
    }
}
