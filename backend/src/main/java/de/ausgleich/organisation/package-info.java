/**
 * Bodies that take part, their districts, and who acts for them; how an account stands here, remembered and corrected
 * by what the database tells.
 * May call district, audit, access, shared.
 */
@NullMarked
package de.ausgleich.organisation;

import org.jspecify.annotations.NullMarked;
