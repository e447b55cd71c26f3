/**
 * What this installation is: its city, its business date, and who the reader is in it.
 * May call access, shared.
 */
@NullMarked
package de.ausgleich.installation;

import org.jspecify.annotations.NullMarked;
