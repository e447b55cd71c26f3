package de.ausgleich.audit;

/** In which way the chain is broken. */
enum Fault {
    /** An entry does not say what it said when it was chained. */
    CONTENT("the entry's content is not what was chained"),
    /** An entry does not follow the one before it: exchanged, replaced or put in between. */
    ORDER("the entry does not follow the one before it"),
    /** An entry is gone, others follow. */
    MISSING("the entry is missing"),
    /** The last entries are gone. */
    END_MISSING("the entry and all after it are missing"),
    /** An entry that was put in past the chain. */
    UNCHAINED("an entry stands outside the chain"),
    /** The noted end is not the end. */
    HEAD("the noted end of the chain is not its end"),
    /** The person kept beside an entry is not the one that was written with it. */
    PERSON("the person kept beside the entry is not the one written with it"),
    /** An entry is not the one that was noted outside. */
    ANCHOR("the entry is not the one that was noted outside");

    private final String meaning;

    Fault(String meaning) {
        this.meaning = meaning;
    }

    /** For the command line; readers of the interface get a sentence in their language. */
    String meaning() {
        return meaning;
    }
}
