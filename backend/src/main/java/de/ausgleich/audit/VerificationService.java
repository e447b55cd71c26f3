package de.ausgleich.audit;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Verifies the chain of the running installation. */
@Singleton
class VerificationService {

    private final AgroalDataSource database;

    VerificationService(AgroalDataSource database) {
        this.database = database;
    }

    /** @param outside a link noted earlier */
    Verification verify(@Nullable Anchor outside) {
        try (Connection connection = database.getConnection()) {
            return ChainReader.verify(connection, outside);
        } catch (SQLException failure) {
            throw new IllegalStateException("the audit trail could not be read", failure);
        }
    }
}
