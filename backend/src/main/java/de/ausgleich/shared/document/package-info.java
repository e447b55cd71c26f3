/**
 * Texts with headings and tables as files that word processors open.
 * May call java and the library that writes them.
 */
@NullMarked
package de.ausgleich.shared.document;

import org.jspecify.annotations.NullMarked;
