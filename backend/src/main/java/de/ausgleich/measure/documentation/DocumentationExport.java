package de.ausgleich.measure.documentation;

import de.ausgleich.shared.api.Language;
import de.ausgleich.shared.text.Csv;
import de.ausgleich.shared.text.Texts;
import de.ausgleich.shared.time.BusinessDate;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is due as a table. */
@Singleton
class DocumentationExport {

    static final Texts TEXTS = new Texts("messages/documentation");

    private final DueList due;
    private final Language language;

    DocumentationExport(DueList due, Language language) {
        this.due = due;
        this.language = language;
    }

    /** All that are asked for. */
    String csv(DocumentationFilter filter, String sort) {
        Locale locale = language.locale();
        Csv csv = Csv.forSpreadsheets(locale);
        csv.row((Object[]) TEXTS.in(locale, "column.head").split(";", -1));
        due.sorted(filter, sort)
                .forEach(item -> csv.row(
                        item.measure().title(),
                        item.organisation().name(),
                        item.period().code(),
                        item.period().from(),
                        item.period().to(),
                        item.period().due(),
                        TEXTS.in(locale, "standing." + item.standing()),
                        item.daysOverdue(),
                        day(item.submittedAt()),
                        item.returnedBecause(),
                        item.measure().id()));
        return csv.toString();
    }

    private static @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : BusinessDate.dayOf(at);
    }
}
