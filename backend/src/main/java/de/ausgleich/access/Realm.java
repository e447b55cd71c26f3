package de.ausgleich.access;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The realm whose accounts act here. */
@Singleton
public class Realm {

    private final String name;

    Realm(@ConfigProperty(name = "quarkus.oidc.token.issuer") String issuer) {
        this.name = nameOf(issuer);
    }

    public String name() {
        return name;
    }

    /** The last part of the issuer's address: host and port may change, the accounts stay. */
    static String nameOf(String issuer) {
        return issuer.substring(issuer.lastIndexOf('/') + 1);
    }
}
