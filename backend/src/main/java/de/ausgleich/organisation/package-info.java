/**
 * Bodies that take part, and who acts for them.
 * May call district, access, shared.
 */
@NullMarked
package de.ausgleich.organisation;

import org.jspecify.annotations.NullMarked;
