package de.ausgleich.observation.delivery;

/** What became of a delivered file when it was read: a table, or the reason why there is none. */
sealed interface Reading permits Table, Unreadable {}
