package de.ausgleich.observation;

import java.time.Instant;
import java.util.UUID;

/**
 * Which slice is, or was, the published one.
 *
 * @param slice identifier of the slice; its content never changes
 * @param vintage number of the vintage, from 1
 * @param publishedAt since when it is the current one
 * @param delivery the delivery that it came with
 */
public record Edition(SliceKey key, UUID slice, int vintage, Instant publishedAt, UUID delivery) {}
