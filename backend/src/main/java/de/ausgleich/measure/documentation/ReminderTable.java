package de.ausgleich.measure.documentation;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;

/** On which day which body was reminded. */
@Singleton
class ReminderTable {

    private final EntityManager database;

    ReminderTable(EntityManager database) {
        this.database = database;
    }

    /** Claims the day for whoever asks first. @return whether nobody has before */
    boolean claim(String body, LocalDate day) {
        return database.createNativeQuery(
                                "insert into ausgleich.documentation_reminder (organisation_code, sent_on) values (?1, ?2) on conflict do nothing")
                        .setParameter(1, body)
                        .setParameter(2, day)
                        .executeUpdate()
                == 1;
    }
}
