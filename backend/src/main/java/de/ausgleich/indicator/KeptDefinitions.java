package de.ausgleich.indicator;

import de.ausgleich.access.Right;
import de.ausgleich.audit.Kept;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** The history of definitions and sources. */
final class KeptDefinitions {

    private KeptDefinitions() {}

    @Produces
    @Singleton
    static Kept indicators(Indicators stored) {
        return new Kept("indicator", List.of("indicator"), Right.EDIT_CATALOGUE, code -> stored.find(code)
                .isPresent());
    }

    @Produces
    @Singleton
    static Kept needIndices(NeedIndexDefinitions stored) {
        return new Kept("need-index", List.of("need-index"), Right.EDIT_CATALOGUE, code -> stored.stored()
                .find(code)
                .isPresent());
    }

    @Produces
    @Singleton
    static Kept variables(Variables stored) {
        return new Kept("variable", List.of("variable"), Right.EDIT_CATALOGUE, code -> stored.find(code)
                .isPresent());
    }

    @Produces
    @Singleton
    static Kept sources(SourceTable stored) {
        return new Kept("source", List.of("source", "source-mapping"), Right.EDIT_CATALOGUE, code -> stored.find(code)
                .isPresent());
    }
}
