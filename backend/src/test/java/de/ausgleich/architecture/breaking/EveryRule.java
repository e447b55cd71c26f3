package de.ausgleich.architecture.breaking;

import de.ausgleich.monitoring.MonitoringService;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;

/** Breaks every rule of the house, so that the rules are seen to fire. */
class EveryRule {

    @Inject
    MonitoringService fromAbove;

    @GET
    public MonitoringService forAnybody() {
        return fromAbove;
    }

    static final class AnyUtil {}

    static final class AnyHelper {}

    static final class AnyManager {}

    static final class AnyImpl {}

    static final class AnyDto {}
}
