package de.ausgleich.indicator;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the whole catalogue in a few statements, however many of its definitions are needed. */
@Singleton
public class CatalogueReader {

    private final Indicators indicators;
    private final Variables variables;
    private final SourceTable sources;

    CatalogueReader(Indicators indicators, Variables variables, SourceTable sources) {
        this.indicators = indicators;
        this.variables = variables;
        this.sources = sources;
    }

    /**
     * @param asOf the indicators' definitions of that instant; null for the valid ones. Who delivers what, and who
     *     may see it, is always what holds now.
     */
    @Transactional
    public CatalogueSnapshot read(@Nullable Instant asOf) {
        List<IndicatorDefinition> valid = indicators.stored().all();
        return CatalogueSnapshot.of(
                asOf == null ? valid : indicators.stored().all(asOf),
                variables.stored().all(),
                sources.all(),
                Indicators.readyMade(valid));
    }
}
