/**
 * One question over everything that the reader may read: areas, the catalogue, deliveries.
 * Knows no other room, only the port that they answer.
 */
@NullMarked
package de.ausgleich.search;

import org.jspecify.annotations.NullMarked;
