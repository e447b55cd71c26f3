package de.ausgleich.search;

import de.ausgleich.shared.search.Found;
import java.util.List;

/** What was found, the best first. */
public record SearchAnswer(List<Found> items) {}
