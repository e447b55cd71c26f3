package de.ausgleich.observation.delivery;

/** Why a file cannot be read as a table at all. */
enum Unreadable implements Reading {
    /** No bytes. */
    EMPTY(Blame.CONTENT),
    /** A document, an image, a program, plain prose. */
    NOT_A_TABLE(Blame.KIND),
    /** The binary format of Excel before 2007. */
    OLD_EXCEL(Blame.KIND),
    /** A spreadsheet behind a password. */
    ENCRYPTED(Blame.CONTENT),
    /** A spreadsheet that breaks off or is damaged. */
    TRUNCATED(Blame.CONTENT),
    /** Far larger unpacked than any delivery is. */
    ZIP_BOMB(Blame.CONTENT),
    /** Declares XML entities, which no spreadsheet needs and which can read other files. */
    XML_ENTITY(Blame.CONTENT),
    /** A quotation mark that is opened and never closed, so that nobody knows which rows belong to it. */
    UNCLOSED_QUOTE(Blame.CONTENT),
    /** More rows, more columns or a longer cell than {@link TableReader} allows. */
    TOO_LARGE(Blame.CONTENT);

    private enum Blame {
        KIND,
        CONTENT
    }

    private final Blame blame;

    Unreadable(Blame blame) {
        this.blame = blame;
    }

    /** Whether the file is the wrong kind of thing (HTTP 415) rather than a faulty table (HTTP 422). */
    boolean isWrongKind() {
        return blame == Blame.KIND;
    }
}
