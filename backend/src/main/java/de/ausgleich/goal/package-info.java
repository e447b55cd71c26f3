/**
 * Goals of the programme areas: who took part, which frameworks they serve, how they are proposed, agreed and closed.
 * May call programme, organisation, monitoring and district beside the common rooms.
 */
@NullMarked
package de.ausgleich.goal;

import org.jspecify.annotations.NullMarked;
