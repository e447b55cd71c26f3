/**
 * What people make of early warnings: answers to them, and what each keeps an eye on.
 * May call monitoring, indicator and district beside the common rooms.
 */
@NullMarked
package de.ausgleich.warning;

import org.jspecify.annotations.NullMarked;
