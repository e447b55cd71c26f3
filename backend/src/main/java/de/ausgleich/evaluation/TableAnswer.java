package de.ausgleich.evaluation;

import de.ausgleich.shared.api.Language;
import de.ausgleich.shared.api.TableForm;
import de.ausgleich.shared.api.Tagged;
import de.ausgleich.shared.table.CsvFile;
import de.ausgleich.shared.table.Table;
import de.ausgleich.shared.table.WorkbookFile;
import de.ausgleich.shared.text.Csv;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Answers as JSON or as the table that says the same, by what is accepted. */
@Singleton
class TableAnswer {

    private final Tagged tagged;
    private final Language language;

    TableAnswer(Tagged tagged, Language language) {
        this.tagged = tagged;
        this.language = language;
    }

    /** @param name of a file, without its ending */
    Response of(Request request, Object answer, String name, Function<Locale, Table> table) {
        TableForm form = TableForm.of(request, TableForm.values());
        Locale locale = language.locale();
        String tag = tagged.tagOf(List.of(answer, form));
        String file = name + "." + form.ending();
        return switch (form) {
            case JSON -> tagged.content(request, answer).toResponse();
            case CSV ->
                tagged.file(request, tag, Csv.CONTENT_TYPE, file, () -> new CsvFile(locale).of(table.apply(locale)))
                        .toResponse();
            case WORKBOOK ->
                tagged.file(request, tag, WorkbookFile.MEDIA_TYPE, file, () -> WorkbookFile.of(table.apply(locale)))
                        .toResponse();
        };
    }
}
