/**
 * Loads the demonstration once, through the same services that the interface uses.
 * May call every room; nobody calls it.
 */
@NullMarked
package de.ausgleich.demonstration;

import org.jspecify.annotations.NullMarked;
