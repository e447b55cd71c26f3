package de.ausgleich.warning;

import de.ausgleich.shared.privacy.ExportedAs;
import de.ausgleich.shared.privacy.Person;
import de.ausgleich.shared.privacy.PersonalData;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a person keeps an eye on. Erased, it is gone. */
@Singleton
class WatchListOfPerson implements PersonalData {

    private static final String PART = "watchList";

    private final WatchTable stored;

    WatchListOfPerson(WatchTable stored) {
        this.stored = stored;
    }

    /** @param indicator null for all */
    @ExportedAs(PART)
    @Schema(name = "OwnWatch")
    record OwnWatch(
            String scheme, String district, @Nullable String indicator, Instant createdAt) {}

    @Override
    public String part() {
        return PART;
    }

    @Override
    public List<?> of(Person person) {
        return stored.of(person.realm(), person.subject()).stream()
                .map(row -> new OwnWatch(row.scheme(), row.district(), row.indicator(), row.createdAt()))
                .toList();
    }

    @Override
    public int erase(Person person, String pseudonym) {
        return stored.erase(person.realm(), person.subject());
    }
}
