package de.ausgleich.measure.documentation;

import de.ausgleich.access.Right;
import de.ausgleich.audit.Kept;
import de.ausgleich.measure.MeasureBook;
import de.ausgleich.shared.persistence.Identifiers;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** The history of a measure's documentation, for those alone who keep the measure, and planning. */
final class KeptDocumentation {

    private KeptDocumentation() {}

    @Produces
    @Singleton
    static Kept documentation(MeasureBook book) {
        return new Kept(
                DocumentationLog.OBJECT, List.of(DocumentationLog.OBJECT), Right.READ_PROGRAMME, id -> Identifiers.of(
                                id)
                        .flatMap(book::look)
                        .filter(book::seesInternal)
                        .isPresent());
    }
}
