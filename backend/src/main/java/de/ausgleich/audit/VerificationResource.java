package de.ausgleich.audit;

import de.ausgleich.access.Right;
import de.ausgleich.shared.api.Language;
import de.ausgleich.shared.problem.Problem;
import de.ausgleich.shared.text.Texts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Whether the trail is as it was written. */
@Path("/api/v1/audit-events/verification")
@Tag(name = "audit")
public class VerificationResource {

    private static final Texts TEXTS = new Texts("messages/audit");

    private final VerificationService verification;
    private final Language language;
    private final Clock clock;

    VerificationResource(VerificationService verification, Language language, Clock clock) {
        this.verification = verification;
        this.language = language;
        this.clock = clock;
    }

    /**
     * What was found.
     *
     * @param entries how many were looked at
     * @param anchor the newest link as {@code number:digest}, to be noted outside of this installation
     * @param broken the first link that does not hold; null while the chain is whole
     */
    @Schema(name = "AuditVerification")
    public record VerificationAnswer(
            boolean whole,
            long entries,
            String anchor,
            Instant verifiedAt,
            @Nullable BrokenLink broken) {}

    /**
     * Where the chain breaks.
     *
     * @param sequence number of the link; null for an entry outside the chain
     * @param entry null for one that is gone
     * @param fault in which way
     * @param message the same as a sentence
     */
    public record BrokenLink(
            @Nullable Long sequence, @Nullable UUID entry, String fault, String message) {}

    @GET
    @RolesAllowed(Right.READ_AUDIT)
    @Operation(
            operationId = "verifyAuditTrail",
            summary = "Whether the chain of the trail is whole, else its first break")
    public VerificationAnswer verify(@RestQuery @Nullable String anchor) {
        Verification found = verification.verify(outside(anchor));
        return new VerificationAnswer(
                found.broken() == null,
                found.entries(),
                found.newest().toString(),
                clock.instant(),
                found.broken() == null ? null : told(found.broken()));
    }

    private BrokenLink told(Verification.Broken broken) {
        String fault = broken.fault().name();
        String message =
                TEXTS.in(language.locale(), "fault." + fault, broken.sequence() == null ? "" : broken.sequence());
        return new BrokenLink(broken.sequence(), broken.entry(), fault, message);
    }

    private static @Nullable Anchor outside(@Nullable String anchor) {
        try {
            return anchor == null ? null : Anchor.of(anchor);
        } catch (IllegalArgumentException malformed) {
            throw Problem.invalid("anchor", "audit.anchor");
        }
    }
}
