/**
 * The programme in the districts: so far the facilities that are there, what they offer and how they are judged.
 * May call district beside the common rooms.
 */
@NullMarked
package de.ausgleich.programme;

import org.jspecify.annotations.NullMarked;
