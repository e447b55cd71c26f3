/**
 * What rooms keep of a person: the port by which it is handed out and erased.
 * May call java only.
 */
@NullMarked
package de.ausgleich.shared.privacy;

import org.jspecify.annotations.NullMarked;
