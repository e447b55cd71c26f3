/**
 * Measures and projects: planned, started, completed; the goals that they serve, their own targets, who does what
 * where. May call goal, conference, programme, organisation, monitoring and district beside the common rooms.
 */
@NullMarked
package de.ausgleich.measure;

import org.jspecify.annotations.NullMarked;
