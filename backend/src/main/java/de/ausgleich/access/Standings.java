package de.ausgleich.access;

/** Port: how an account stands here. Asked on every request, so that what was taken away is gone at once. */
public interface Standings {

    /**
     * @param realm the realm that knows the account; its host and port may change
     * @param subject the account's identifier in that realm
     */
    Standing of(String realm, String subject);
}
