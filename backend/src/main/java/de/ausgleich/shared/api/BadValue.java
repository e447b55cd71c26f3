package de.ausgleich.shared.api;

import jakarta.ws.rs.BadRequestException;

/** A parameter that cannot be read as what it should be. */
final class BadValue extends BadRequestException {

    private static final long serialVersionUID = 1;

    private final String value;
    private final String key;
    private final String choices;

    /** @param choices what could stand instead, or nothing */
    BadValue(String value, String key, String choices) {
        this.value = value;
        this.key = key;
        this.choices = choices;
    }

    String value() {
        return value;
    }

    /** Key of the sentence that says what is expected. */
    String key() {
        return key;
    }

    /** What that sentence names. */
    Object[] arguments() {
        return new Object[] {value, choices};
    }
}
