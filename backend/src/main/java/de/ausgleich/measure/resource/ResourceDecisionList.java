package de.ausgleich.measure.resource;

import de.ausgleich.measure.MeasureBook;
import de.ausgleich.measure.MeasureFacts;
import de.ausgleich.shared.api.Language;
import de.ausgleich.shared.api.Page;
import de.ausgleich.shared.api.PageQuery;
import de.ausgleich.shared.problem.Problem;
import de.ausgleich.shared.text.Csv;
import de.ausgleich.shared.text.Texts;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;

/** Decisions across measures: some hundreds at most, so they are sorted here. */
@Singleton
class ResourceDecisionList {

    private static final Texts TEXTS = new Texts("messages/resources");

    private final ResourceDecisionShape shape;
    private final MeasureBook measures;
    private final Language language;

    ResourceDecisionList(ResourceDecisionShape shape, MeasureBook measures, Language language) {
        this.shape = shape;
        this.measures = measures;
        this.language = language;
    }

    /** @throws Problem 400 for something that decisions cannot be sorted by */
    @Transactional
    Page<ResourceDecision> page(ResourceDecisionFilter filter, String sort, PageQuery page) {
        return Page.of(found(filter, sort), page);
    }

    /** All that are asked for, as a table. */
    @Transactional
    String csv(ResourceDecisionFilter filter, String sort) {
        Locale locale = language.locale();
        Csv csv = Csv.forSpreadsheets(locale);
        csv.row((Object[]) TEXTS.in(locale, "column.head").split(";", -1));
        found(filter, sort)
                .forEach(decision -> csv.row(
                        decision.measure().title(),
                        decision.organisation().name(),
                        TEXTS.in(locale, "outcome." + decision.outcome()),
                        decision.body(),
                        decision.date().toString(),
                        decision.money(),
                        decision.staff(),
                        decision.paper(),
                        decision.link(),
                        decision.conditions(),
                        decision.conditionsMetOn(),
                        decision.id().toString()));
        return csv.toString();
    }

    private List<ResourceDecision> found(ResourceDecisionFilter filter, String sort) {
        List<MeasureFacts> seen =
                measures.all().stream().filter(measures::seesMoney).toList();
        return shape.of(seen).stream()
                .filter(filter::wants)
                .sorted(ResourceDecisionSort.of(sort))
                .toList();
    }
}
