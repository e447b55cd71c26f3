/**
 * Indicators at a date, their summary and their series: computed from published slices, never stored.
 * May call observation, indicator, district, statistics, access, shared.
 */
@NullMarked
package de.ausgleich.monitoring;

import org.jspecify.annotations.NullMarked;
