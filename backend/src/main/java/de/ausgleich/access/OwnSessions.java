package de.ausgleich.access;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;

/** A person's own sessions here, ended by the person. */
@Singleton
class OwnSessions {

    private final Sessions sessions;
    private final CurrentActor actor;
    private final Event<SignedOutEverywhere> signedOut;

    OwnSessions(Sessions sessions, CurrentActor actor, Event<SignedOutEverywhere> signedOut) {
        this.sessions = sessions;
        this.actor = actor;
        this.signedOut = signedOut;
    }

    /** @return the tokens by which the realm can be told */
    @Transactional
    List<String> endAll() {
        Actor reader = actor.get();
        List<String> ended = sessions.endAll(reader.realm(), reader.subject());
        signedOut.fire(new SignedOutEverywhere(ended.size()));
        return ended;
    }
}
