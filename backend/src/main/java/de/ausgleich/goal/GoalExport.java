package de.ausgleich.goal;

import de.ausgleich.shared.api.Language;
import de.ausgleich.shared.api.PageQuery;
import de.ausgleich.shared.api.Ref;
import de.ausgleich.shared.text.Csv;
import de.ausgleich.shared.text.Texts;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Goals as a table. */
@Singleton
class GoalExport {

    private static final Texts TEXTS = new Texts("messages/goals");

    private final GoalService goals;
    private final Language language;

    GoalExport(GoalService goals, Language language) {
        this.goals = goals;
        this.language = language;
    }

    /** The first 500 that are asked for: nobody has more. */
    @Transactional
    String csv(GoalFilter filter, String sort) {
        Locale locale = language.locale();
        Csv csv = Csv.forSpreadsheets(locale);
        csv.row((Object[]) TEXTS.in(locale, "column.head").split(";", -1));
        goals.page(filter, sort, PageQuery.of(0, PageQuery.MOST))
                .items()
                .forEach(goal -> csv.row(
                        goal.title(),
                        goal.area().name(),
                        TEXTS.in(locale, "kind." + goal.kind()),
                        TEXTS.in(locale, "state." + goal.kind() + "." + goal.state()),
                        goal.level() == null ? null : TEXTS.in(locale, "level." + goal.level()),
                        goal.frameworks().stream().map(Ref::name).collect(Collectors.joining("; ")),
                        name(goal.responsible()),
                        name(goal.author()),
                        goal.changedAt().toString(),
                        goal.id().toString()));
        return csv.toString();
    }

    private static @Nullable String name(@Nullable Ref body) {
        return body == null ? null : body.name();
    }
}
