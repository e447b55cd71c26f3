package de.ausgleich.organisation;

import de.ausgleich.access.Standing;
import de.ausgleich.access.Standings;
import de.ausgleich.shared.time.BusinessDate;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How accounts stand today, remembered by this instance and corrected by what the database tells. */
@Singleton
class CurrentStandings implements Standings {

    private final RememberedStandings remembered;
    private final StandingChanges changes;
    private final BusinessDate businessDate;

    CurrentStandings(
            AgroalDataSource database,
            BusinessDate businessDate,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password) {
        this.businessDate = businessDate;
        this.changes = new StandingChanges(url, user, password.orElse(""), this::changed);
        this.remembered = new RememberedStandings(new StoredStandings(database)::read, changes::isListening);
    }

    void listen(@Observes StartupEvent start) {
        changes.start();
    }

    void stop(@Observes ShutdownEvent end) {
        changes.close();
    }

    @Override
    public Standing of(String realm, String subject) {
        return remembered.of(new Account(realm, subject)).on(businessDate.today());
    }

    private void changed(String told) {
        remembered.changed(told);
    }
}
