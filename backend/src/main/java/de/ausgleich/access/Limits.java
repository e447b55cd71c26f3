package de.ausgleich.access;

import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many requests a minute each may make of one instance; what was left unused counts for one minute. */
@Startup
@Singleton
public class Limits {

    private final long system;
    private final long person;
    private final long nobody;
    private final Map<String, Long> agreed = new TreeMap<>();

    /** @throws IllegalStateException for what is no number of requests: the application does not start */
    @Inject
    Limits(
            @ConfigProperty(name = "ausgleich.limit.system") long system,
            @ConfigProperty(name = "ausgleich.limit.person") long person,
            @ConfigProperty(name = "ausgleich.limit.nobody") long nobody,
            @ConfigProperty(name = "ausgleich.limit.clients") Optional<List<String>> clients) {
        this.system = system;
        this.person = person;
        this.nobody = nobody;
        clients.orElse(List.of()).forEach(this::agree);
        if (Math.min(system, Math.min(person, nobody)) < 1) {
            throw new IllegalStateException("AUSGLEICH_LIMIT_SYSTEM, _PERSON and _NOBODY are 1 or more");
        }
    }

    private void agree(String client) {
        String[] parts = client.strip().split("=", -1);
        if (parts.length != 2 || parts[0].isBlank() || !parts[1].matches("[1-9]\\d{0,8}")) {
            throw new IllegalStateException("AUSGLEICH_LIMIT_CLIENTS is no list such as library=1200,archive=60");
        }
        agreed.put(parts[0], Long.valueOf(parts[1]));
    }

    /** Of another system, counted by its client. */
    public long system() {
        return system;
    }

    /** Of a person, counted by the account. */
    public long person() {
        return person;
    }

    /** Of whoever has no valid credential, counted by the address. */
    public long nobody() {
        return nobody;
    }

    /** Of clients for which another number was agreed. */
    public Map<String, Long> agreed() {
        return Map.copyOf(agreed);
    }

    long of(Asker asker) {
        return switch (asker.kind()) {
            case SYSTEM -> agreed.getOrDefault(asker.name(), system);
            case PERSON -> person;
            case NOBODY -> nobody;
        };
    }
}
