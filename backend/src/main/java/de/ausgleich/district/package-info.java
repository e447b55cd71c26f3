/**
 * Areas: district schemes (Gebietsstand) with their validity, their areas as a tree, their boundaries.
 * May call access, audit, shared, statistics.
 */
@NullMarked
package de.ausgleich.district;

import org.jspecify.annotations.NullMarked;
