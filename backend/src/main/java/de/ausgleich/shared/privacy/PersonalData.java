package de.ausgleich.shared.privacy;

import java.util.List;

/** Port: what a room keeps of persons. Whoever keeps something declares it here, else it is neither handed out nor erased. */
public interface PersonalData {

    /** What it is, as the export names it: {@code memberships}. */
    String part();

    /** All of it, as records that can be written as JSON; empty where there is nothing. Within a transaction. */
    List<?> of(Person person);

    /**
     * Erases it, or takes the person out of what has to stay. Within the transaction that erases everything else.
     *
     * @param pseudonym stands where the person stood
     * @return how many records said something of the person
     */
    int erase(Person person, String pseudonym);
}
