package de.ausgleich.observation.delivery;

import de.ausgleich.indicator.Sources;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A delivery as the API shows it.
 *
 * @param sha256 checksum of the file
 * @param mapping how its columns are read
 * @param plan how many figures publishing would add, change, leave and refuse
 * @param errors findings that forbid publication
 * @param warnings findings that can be accepted with a reason
 * @param corrections cells that are read otherwise than they stand in the file
 * @param publishable nothing but unaccepted warnings may stand against publication
 * @param progress how far the check is while it goes on; null before and after
 * @param reason why it was rejected, withdrawn, or reinstated after that
 */
record DeliveryAnswer(
        UUID id,
        int version,
        DeliveryState state,
        SourceName source,
        String scheme,
        LocalDate referenceDate,
        String fileName,
        long fileSize,
        String sha256,
        Instant receivedAt,
        Sender receivedBy,
        @Nullable Mapping mapping,
        List<DeliveryColumn> columns,
        PlanCounts plan,
        int errors,
        int warnings,
        int corrections,
        boolean publishable,
        @Nullable CheckProgress progress,
        @Nullable Instant publishedAt,
        @Nullable Instant withdrawnAt,
        @Nullable String reason) {

    /** The source, by code and name. */
    record SourceName(String code, String name) {}

    /** Role and organisation, never a person. */
    record Sender(String role, @Nullable String organisation) {}

    /** Figures by what publishing would do with them. */
    record PlanCounts(
            @com.fasterxml.jackson.annotation.JsonProperty("new")
            int added,

            int changed,
            int unchanged,
            int refused) {}

    static DeliveryAnswer of(Delivery delivery, @Nullable CheckProgress progress, Sources sources, Locale language) {
        return new DeliveryAnswer(
                delivery.id,
                delivery.version,
                delivery.state,
                new SourceName(
                        delivery.source, sources.of(delivery.source).name().in(language)),
                delivery.scheme,
                delivery.referenceDate,
                delivery.fileName,
                delivery.fileSize,
                delivery.sha256,
                delivery.receivedAt,
                new Sender(delivery.receivedByRole, delivery.receivedByOrganisation),
                delivery.mapping,
                delivery.columns,
                new PlanCounts(delivery.rowsNew, delivery.rowsChanged, delivery.rowsUnchanged, delivery.rowsRefused),
                delivery.errors,
                delivery.warnings,
                delivery.corrections,
                delivery.isPublishable(),
                progress,
                delivery.publishedAt,
                delivery.withdrawnAt,
                delivery.reason);
    }
}
