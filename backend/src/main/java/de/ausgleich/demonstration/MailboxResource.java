package de.ausgleich.demonstration;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Mails of the demonstration, to be looked at: there nobody has a mailbox of their own. */
@Path("/api/v1/mails")
@Tag(name = "demonstration")
public class MailboxResource {

    private final Mailbox mailbox;

    MailboxResource(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listMails",
            summary = "What the demonstration's mail server took, the newest first; 404 in every other installation")
    public List<Mail> list() {
        return mailbox.mails();
    }
}
