/**
 * Papers that are written from the documentation of a measure: the proof of use, the lines of the yearly report, the
 * public sheet. May call measure with its other packages and what those may call.
 */
@NullMarked
package de.ausgleich.measure.paper;

import org.jspecify.annotations.NullMarked;
