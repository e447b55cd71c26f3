/**
 * Figures and methods: pure calculation, the same everywhere.
 * Nothing here knows a database, a request or a person.
 * May call {@code java.*} only.
 */
@NullMarked
package de.ausgleich.statistics;

import org.jspecify.annotations.NullMarked;
