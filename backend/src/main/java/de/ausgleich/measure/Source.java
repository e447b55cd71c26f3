package de.ausgleich.measure;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where a part of the money is to come from.
 *
 * @param name who gives it
 * @param amount in euros
 */
@Embeddable
@Schema(name = "MeasureSource")
public record Source(
        @Enumerated(EnumType.STRING) SourceKind kind,
        @Nullable String name,
        BigDecimal amount) {}
