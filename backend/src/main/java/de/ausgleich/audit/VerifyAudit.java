package de.ausgleich.audit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Verifies the trail's chain from the command line, without the application around it. */
public final class VerifyAudit {

    private VerifyAudit() {}

    /**
     * Looks at the database that {@code DATABASE_URL} names as {@code DATABASE_USER}; ends with 1 when the chain is
     * broken.
     *
     * @param arguments none, or a link noted earlier as {@code number:digest}
     */
    public static void main(String[] arguments) throws SQLException {
        Map<String, String> environment = System.getenv();
        String url = environment.getOrDefault("DATABASE_URL", "jdbc:postgresql://localhost:5433/ausgleich");
        String user = environment.getOrDefault("DATABASE_USER", "ausgleich_app");
        String password = environment.getOrDefault("DATABASE_PASSWORD", "");
        Anchor outside = arguments.length == 0 || arguments[0].isBlank() ? null : Anchor.of(arguments[0]);
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            System.exit(say(ChainReader.verify(connection, outside), outside));
        }
    }

    private static int say(Verification found, @Nullable Anchor outside) {
        Verification.Broken broken = found.broken();
        if (broken != null) {
            String place = broken.sequence() == null ? "" : " at link " + broken.sequence();
            String entry = broken.entry() == null ? "" : " (entry " + broken.entry() + ")";
            System.out.println("The audit trail is broken" + place + entry + ": "
                    + broken.fault().meaning() + ".");
            return 1;
        }
        System.out.println("The audit trail is whole: " + found.entries() + " entries"
                + (outside == null ? "." : ", and " + outside.sequence() + " is the one noted outside."));
        System.out.println("Note outside the database: " + found.newest());
        return 0;
    }
}
