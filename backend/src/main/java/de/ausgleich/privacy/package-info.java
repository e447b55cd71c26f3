/**
 * Hands out and erases what is kept of a person, in whichever room it is.
 * Knows no other room, only the port that they answer. May call the common ones.
 */
@NullMarked
package de.ausgleich.privacy;

import org.jspecify.annotations.NullMarked;
