package de.ausgleich.measure.resource;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A grant or a service contract for a measure (Zuwendung, Leistungsvertrag).
 *
 * @param notice reference of the notice or the contract
 * @param from first day of the period it pays for
 * @param amount in euros
 * @param proofDue until when the proof of use is due
 * @param proofSentOn when it was sent; null while it was not
 * @param proofOverdue whether it is due and was not sent
 * @param begunBefore whether the measure began before the period of this funder's first grant, which is this one
 * @param editable whether the reader may change it
 */
public record Funding(
        UUID id,
        FundingKind kind,
        String funder,
        String notice,
        LocalDate from,
        LocalDate to,
        BigDecimal amount,
        @Nullable String conditions,
        @Nullable LocalDate proofDue,
        @Nullable LocalDate proofSentOn,
        boolean proofOverdue,
        boolean begunBefore,
        boolean editable,
        Instant createdAt,
        Instant changedAt,
        int version) {}
