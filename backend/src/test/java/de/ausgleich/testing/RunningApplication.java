package de.ausgleich.testing;

import io.quarkus.test.common.QuarkusTestResource;

/** Names what the tests over HTTP need; once for all of them, since test resources are shared. */
@QuarkusTestResource(DatabaseUnderTest.class)
@QuarkusTestResource(RealmUnderTest.class)
@QuarkusTestResource(MailUnderTest.class)
public final class RunningApplication {
    private RunningApplication() {}
}
