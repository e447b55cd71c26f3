/**
 * The database's migrations, a step of their own before the application serves.
 * Runs without the application around it. May call no other room.
 */
@NullMarked
package de.ausgleich.migration;

import org.jspecify.annotations.NullMarked;
