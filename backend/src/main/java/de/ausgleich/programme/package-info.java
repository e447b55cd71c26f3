/**
 * The programme in the districts: which areas belong to it and by which decisions, and the facilities that are there.
 * May call organisation, monitoring and district beside the common rooms.
 */
@NullMarked
package de.ausgleich.programme;

import org.jspecify.annotations.NullMarked;
