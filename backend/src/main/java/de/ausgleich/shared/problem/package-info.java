/**
 * What can go wrong, said once: kind, key and the faulty fields; no HTTP in it.
 * May call java only.
 */
@NullMarked
package de.ausgleich.shared.problem;

import org.jspecify.annotations.NullMarked;
