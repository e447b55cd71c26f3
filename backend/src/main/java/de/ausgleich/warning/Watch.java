package de.ausgleich.warning;

import de.ausgleich.monitoring.IndicatorChange;
import de.ausgleich.shared.api.Ref;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that the reader keeps an eye on.
 *
 * @param indicator null for all indicators in use
 * @param changes the newest ones, over a year, by indicator; none where none can be told
 */
public record Watch(
        UUID id,
        String scheme,
        Ref district,
        @Nullable Ref indicator,
        Instant createdAt,
        List<IndicatorChange> changes) {}
