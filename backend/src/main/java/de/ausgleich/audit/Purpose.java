package de.ausgleich.audit;

/** What somebody's name in the trail may be looked at for. Watching over people's work is none of them. */
public enum Purpose {
    /** To clear up or to fend off an attack or a misuse. */
    SECURITY_INCIDENT,
    /** To ask back about an entry or to put a mistake right. */
    CORRECTION,
    /** The person asks about what is kept of them. */
    REQUEST_OF_THE_PERSON,
    /** A law, a court or the audit office demands it. */
    LEGAL_DUTY
}
