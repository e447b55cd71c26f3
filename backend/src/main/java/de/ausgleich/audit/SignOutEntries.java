package de.ausgleich.audit;

import de.ausgleich.access.SignedOutEverywhere;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Writes down that somebody has signed out everywhere; whose sessions they were is kept apart like every name. */
@Singleton
class SignOutEntries {

    private final AuditTrail trail;

    SignOutEntries(AuditTrail trail) {
        this.trail = trail;
    }

    void signedOut(@Observes SignedOutEverywhere event) {
        trail.recordOwn("signed-out", "session", event);
    }
}
