/**
 * What a measure needs beyond the budget and what was decided of it, and what it is funded by. May call measure and
 * what that may call.
 */
@NullMarked
package de.ausgleich.measure.resource;

import org.jspecify.annotations.NullMarked;
