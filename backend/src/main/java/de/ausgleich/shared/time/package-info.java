/**
 * The clock and the business date.
 * May call java only.
 */
@NullMarked
package de.ausgleich.shared.time;

import org.jspecify.annotations.NullMarked;
