package de.ausgleich.monitoring;

import java.util.Map;

/** Port: what was said of warnings. Implemented where the answers are kept. */
public interface WarningAnswers {

    /** The answers that stand in a scheme, as the reader may see them. */
    Map<WarningKey, WarningAnswer> in(String scheme);
}
