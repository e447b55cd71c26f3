package de.ausgleich.measure.documentation;

import de.ausgleich.measure.Finding;
import de.ausgleich.measure.MeasureBook;
import de.ausgleich.measure.MeasureFacts;
import de.ausgleich.measure.MeasureFindings;
import de.ausgleich.measure.documentation.Entries.Mark;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Finds the measures of which a period is overdue, for those who keep them and for planning. */
@Singleton
class DocumentationFindings implements MeasureFindings {

    private final MeasureBook book;
    private final Entries entries;
    private final Plan plan;

    DocumentationFindings(MeasureBook book, Entries entries, Plan plan) {
        this.book = book;
        this.entries = entries;
        this.plan = plan;
    }

    @Override
    public Map<UUID, Set<Finding>> of(Collection<MeasureFacts> measures) {
        Map<UUID, List<Mark>> marks =
                entries.marks(measures.stream().map(MeasureFacts::id).toList());
        Map<UUID, Set<Finding>> found = new HashMap<>();
        measures.stream().filter(book::seesInternal).forEach(measure -> {
            List<Mark> ofMeasure = marks.getOrDefault(measure.id(), List.of());
            if (plan.periods(measure, ofMeasure).stream()
                    .anyMatch(period -> plan.standing(period, ofMeasure) == Standing.OVERDUE)) {
                found.put(measure.id(), Set.of(Finding.DOCUMENTATION_OVERDUE));
            }
        });
        return found;
    }
}
