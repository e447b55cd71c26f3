/**
 * Texts in the reader's language, from bundles.
 * May call java and the validation annotations only.
 */
@NullMarked
package de.ausgleich.shared.text;

import org.jspecify.annotations.NullMarked;
