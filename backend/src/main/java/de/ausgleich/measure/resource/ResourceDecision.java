package de.ausgleich.measure.resource;

import de.ausgleich.shared.api.Ref;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision on what a measure needs beyond the budget (Ressourcenbeschluss).
 *
 * @param organisation that runs the measure
 * @param body that decided
 * @param money granted, in euros
 * @param staff granted, in full-time equivalents
 * @param paper number of the council paper
 * @param conditionsMetOn since when the conditions are met; null while they are not
 * @param conditionsOpen whether it was granted under conditions that are not met yet
 * @param editable whether the reader may change it
 */
public record ResourceDecision(
        UUID id,
        MeasureName measure,
        Ref organisation,
        Outcome outcome,
        String body,
        LocalDate date,
        BigDecimal money,
        BigDecimal staff,
        String paper,
        @Nullable String link,
        @Nullable String conditions,
        @Nullable LocalDate conditionsMetOn,
        boolean conditionsOpen,
        @Nullable String words,
        boolean editable,
        Instant createdAt,
        Instant changedAt,
        int version) {

    /** The measure by its title. */
    public record MeasureName(UUID id, String title) {}
}
