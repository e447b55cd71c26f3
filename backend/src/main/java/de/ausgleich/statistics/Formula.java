package de.ausgleich.statistics;

import java.math.BigDecimal;
import java.util.List;
import java.util.SequencedSet;

/** How an indicator is computed from variables, named by their codes; several in one place are summed. */
public sealed interface Formula {

    /** The variables that it needs, each once. */
    SequencedSet<String> variables();

    /** A part of a whole in per cent (Anteil): Σ numerator / Σ denominator × 100. */
    record Share(List<String> numerator, List<String> denominator) implements Formula {
        public Share {
            numerator = Terms.checked("numerator", numerator);
            denominator = Terms.checked("denominator", denominator);
        }

        @Override
        public SequencedSet<String> variables() {
            return Terms.union(numerator, denominator);
        }
    }

    /**
     * Cases per so many (Rate, Quote): Σ numerator / Σ denominator × per; need not be a part of a whole.
     *
     * @param per above zero: 100, 1000, …
     */
    record Rate(List<String> numerator, List<String> denominator, BigDecimal per) implements Formula {
        public Rate {
            numerator = Terms.checked("numerator", numerator);
            denominator = Terms.checked("denominator", denominator);
            if (per.signum() <= 0) {
                throw new IllegalArgumentException("per must be above zero: " + per);
            }
        }

        @Override
        public SequencedSet<String> variables() {
            return Terms.union(numerator, denominator);
        }
    }

    /** A mean (Mittelwert): Σ numerator / Σ denominator, such as persons per household. */
    record Mean(List<String> numerator, List<String> denominator) implements Formula {
        public Mean {
            numerator = Terms.checked("numerator", numerator);
            denominator = Terms.checked("denominator", denominator);
        }

        @Override
        public SequencedSet<String> variables() {
            return Terms.union(numerator, denominator);
        }
    }

    /** An absolute number (Anzahl): Σ numerator. */
    record Count(List<String> numerator) implements Formula {
        public Count {
            numerator = Terms.checked("numerator", numerator);
        }

        @Override
        public SequencedSet<String> variables() {
            return Terms.union(numerator, List.of());
        }
    }

    /** A share as per cent of the same share at a base date (Veränderung; base = 100). */
    record Change(Share share) implements Formula {
        @Override
        public SequencedSet<String> variables() {
            return share.variables();
        }
    }

    /** A figure that comes ready-made, with no counts behind it: each area's own, never a sum. */
    record Delivered(String variable) implements Formula {
        @Override
        public SequencedSet<String> variables() {
            return Terms.union(List.of(variable), List.of());
        }
    }
}
