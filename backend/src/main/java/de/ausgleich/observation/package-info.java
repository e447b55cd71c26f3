/**
 * Published observations in their vintages: what was delivered ({@code raw}) and what others than the raw
 * audience may see ({@code release}).
 * May call indicator, district, statistics, audit, access, shared.
 */
@NullMarked
package de.ausgleich.observation;

import org.jspecify.annotations.NullMarked;
