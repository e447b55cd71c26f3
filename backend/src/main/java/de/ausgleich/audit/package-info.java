/**
 * The append-only trail of every writing operation.
 * May call access and shared.
 */
@NullMarked
package de.ausgleich.audit;

import org.jspecify.annotations.NullMarked;
