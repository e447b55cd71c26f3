package de.ausgleich.observation;

import java.time.LocalDate;

/** One variable at one reference date in one scheme. */
public record SliceKey(String variable, String scheme, LocalDate date) {}
