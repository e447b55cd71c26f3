package de.ausgleich.monitoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The newest changes in the districts of a scheme: each indicator is computed when it is first asked for, and once. */
public final class NewestChanges {

    private final Warnings warnings;
    private final FigureWords words;

    NewestChanges(Warnings warnings, FigureWords words) {
        this.warnings = warnings;
        this.words = words;
    }

    /**
     * Those in one district, by indicator, whether they stand out or not; those that cannot be told are not there.
     *
     * @param indicator null for all in use
     */
    public List<IndicatorChange> in(String district, @Nullable String indicator) {
        return warnings.all(
                subject -> indicator == null
                        ? !subject.definition().retired()
                        : subject.code().equals(indicator),
                words,
                district);
    }
}
