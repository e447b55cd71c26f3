package de.ausgleich.goal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * Who took part in defining a goal.
 *
 * @param organisation a body that takes part in the programme; null for somebody else
 * @param name of somebody else; null for a body
 * @param words what they say of it
 */
@Embeddable
record Participant(
        @Column(name = "organisation_code") @Nullable String organisation,
        @Nullable String name,
        @Enumerated(EnumType.STRING) Stance stance,
        @Nullable String words) {}
