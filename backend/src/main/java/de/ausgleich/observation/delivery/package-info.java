/**
 * One delivered file on its way to published observations: read, check, plan, publish, withdraw.
 *
 * <p>Reading and checking are plain classes without database or HTTP. May call {@code indicator},
 * {@code district}, {@code audit}, {@code access}, {@code shared} and {@code statistics}.
 */
@NullMarked
package de.ausgleich.observation.delivery;

import org.jspecify.annotations.NullMarked;
