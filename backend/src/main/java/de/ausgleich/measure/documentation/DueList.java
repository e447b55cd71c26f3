package de.ausgleich.measure.documentation;

import de.ausgleich.measure.MeasureBook;
import de.ausgleich.measure.MeasureFacts;
import de.ausgleich.measure.documentation.Entries.Mark;
import de.ausgleich.shared.api.Page;
import de.ausgleich.shared.api.PageQuery;
import de.ausgleich.shared.api.Ref;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How it stands with the documentation of all measures in sight. */
@Singleton
public class DueList {

    private final MeasureBook book;
    private final Entries entries;
    private final Plan plan;

    DueList(MeasureBook book, Entries entries, Plan plan) {
        this.book = book;
        this.entries = entries;
        this.plan = plan;
    }

    @Transactional
    Page<DocumentationItem> page(DocumentationFilter filter, String sort, PageQuery page) {
        return Page.of(sorted(filter, sort), page);
    }

    /** @throws de.ausgleich.shared.problem.Problem 400 for something that periods cannot be sorted by */
    @Transactional
    List<DocumentationItem> sorted(DocumentationFilter filter, String sort) {
        var order = DocumentationSort.of(sort);
        Set<Standing> standings = filter.standing == null || filter.standing.isEmpty()
                ? Set.of(Standing.values())
                : Set.copyOf(filter.standing);
        Set<String> own = book.bodies();
        List<MeasureFacts> measures = book.all().stream()
                .filter(measure -> isWanted(measure, filter, own))
                .toList();
        return items(measures, own)
                .filter(item -> standings.contains(item.standing()))
                .sorted(order)
                .toList();
    }

    /** The periods of some measures, as far as the reader may see them. */
    private Stream<DocumentationItem> items(Collection<MeasureFacts> measures, Set<String> own) {
        Map<UUID, List<Mark>> marks =
                entries.marks(measures.stream().map(MeasureFacts::id).toList());
        return measures.stream().flatMap(measure -> {
            List<Mark> ofMeasure = marks.getOrDefault(measure.id(), List.of());
            boolean mine = own.contains(measure.organisation().code());
            Stream<DocumentationItem> all = plan.periods(measure, ofMeasure).stream()
                    .map(period -> item(measure, period, mark(ofMeasure, period), mine));
            return book.seesInternal(measure)
                    ? all
                    : all.filter(item -> mark(ofMeasure, item.period())
                                    .filter(Mark::counts)
                                    .isPresent())
                            .map(DueList::open);
        });
    }

    private DocumentationItem item(MeasureFacts measure, Period period, Optional<Mark> mark, boolean mine) {
        Standing standing = plan.standing(period, mark);
        return new DocumentationItem(
                new DocumentationItem.Measured(measure.id(), measure.title()),
                measure.organisation(),
                period,
                standing,
                plan.daysOverdue(period, standing),
                mark.filter(one -> one.newest() == EntryState.DRAFT).isPresent(),
                mine,
                mark.map(Mark::version).orElse(0),
                mark.map(Mark::submittedAt).orElse(null),
                standing == Standing.RETURNED ? mark.map(Mark::returnedBecause).orElse(null) : null);
    }

    /** For others than the keepers: that something counts, and no more. */
    private static DocumentationItem open(DocumentationItem item) {
        return new DocumentationItem(
                item.measure(),
                item.organisation(),
                item.period(),
                Standing.ACCEPTED,
                0,
                false,
                item.mine(),
                0,
                null,
                null);
    }

    private static Optional<Mark> mark(List<Mark> marks, Period period) {
        return marks.stream().filter(one -> one.period().equals(period.code())).findFirst();
    }

    private static boolean isWanted(MeasureFacts measure, DocumentationFilter filter, Set<String> own) {
        String body = measure.organisation().code();
        return (filter.measure == null || filter.measure.equals(measure.id()))
                && (filter.mine == null || filter.mine == own.contains(body))
                && isOne(filter.organisation, Stream.of(body))
                && isOne(filter.area, measure.goals().stream().map(goal -> goal.area()
                        .code()))
                && isOne(filter.district, measure.districts().stream().map(Ref::code))
                && holds(filter.q, measure.title(), measure.organisation().name());
    }

    private static boolean isOne(@Nullable String wanted, Stream<String> codes) {
        return wanted == null || codes.anyMatch(wanted::equals);
    }

    private static boolean holds(@Nullable String part, String... texts) {
        String wanted = part == null ? "" : part.strip().toLowerCase(Locale.ROOT);
        return Stream.of(texts).anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
