/**
 * What the programme brings about: where its money goes against where need is, and how its districts change against
 * similar ones. Computed from what the rooms below know, never stored.
 */
@NullMarked
package de.ausgleich.evaluation;

import org.jspecify.annotations.NullMarked;
