package de.ausgleich.shared.text;

import org.jspecify.annotations.Nullable;

/** What people write. */
public final class Words {

    private Words() {}

    /** Without blanks around it; null where nothing is said. */
    public static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
