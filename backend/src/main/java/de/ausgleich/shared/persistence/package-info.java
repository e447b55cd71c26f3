/**
 * What every repository needs: identifiers.
 * May call java and Hibernate only.
 */
@NullMarked
package de.ausgleich.shared.persistence;

import org.jspecify.annotations.NullMarked;
