/**
 * What measures contributed to goals, as the partners assess it. May call measure and what that may call.
 */
@NullMarked
package de.ausgleich.measure.contribution;

import org.jspecify.annotations.NullMarked;
