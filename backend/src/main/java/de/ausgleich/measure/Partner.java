package de.ausgleich.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part.
 *
 * @param organisation a body of the programme; null for somebody else
 * @param name of somebody else; null for a body
 */
@Embeddable
record Partner(
        @Column(name = "organisation_code") @Nullable String organisation,
        @Nullable String name) {}
