/**
 * The catalogue: sources, variables, indicators, each definition in all its versions.
 * May call district, access, audit, shared, statistics.
 */
@NullMarked
package de.ausgleich.indicator;

import org.jspecify.annotations.NullMarked;
