package de.ausgleich.observation.delivery;

import java.util.List;

/**
 * One thing wrong with a mapping.
 *
 * @param field the field as the client knows it, for example {@code columns[2].variable}
 * @param arguments what the message of the kind names
 */
record MappingFault(String field, Kind kind, List<String> arguments) {

    MappingFault {
        arguments = List.copyOf(arguments);
    }

    enum Kind {
        MISSING,
        ONLY_FOR_LONG,
        HEADER_ROW_BELOW_ONE,
        UNKNOWN_VARIABLE,
        VARIABLE_TWICE,
        HEADER_TWICE,
        NO_FIGURES
    }
}
