package de.ausgleich.shared.api;

import de.ausgleich.shared.table.CsvFile;
import de.ausgleich.shared.table.Table;
import de.ausgleich.shared.table.WorkbookFile;
import de.ausgleich.shared.text.Csv;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers as JSON, or as the table that says the same, by what is accepted. */
@Singleton
public class TableAnswers {

    private final Tagged tagged;
    private final Language language;

    TableAnswers(Tagged tagged, Language language) {
        this.tagged = tagged;
        this.language = language;
    }

    /**
     * @param tag the same for the same content in the same language; the form is added to it
     * @param name of a file, without its ending
     * @param content made only when the reader does not have it already, like the table
     */
    public Response of(Request request, String tag, String name, Supplier<?> content, Supplier<Table> table) {
        TableForm form = TableForm.of(request, TableForm.values());
        String own = tag + "-" + form.ending();
        String file = name + "." + form.ending();
        RestResponse<?> answer =
                switch (form) {
                    case JSON -> tagged.made(request, own, content);
                    case CSV ->
                        tagged.file(request, own, Csv.CONTENT_TYPE, file, () -> new CsvFile(language.locale())
                                .of(table.get()));
                    case WORKBOOK ->
                        tagged.file(request, own, WorkbookFile.MEDIA_TYPE, file, () -> WorkbookFile.of(table.get()));
                };
        // As a response of any type, so that its writer is chosen by what it holds: a workbook is bytes.
        return answer.toResponse();
    }

    /** What is made already, tagged by itself. */
    public Response of(Request request, Object content, String name, Function<Locale, Table> table) {
        return of(request, tagged.tagOf(content), name, () -> content, () -> table.apply(language.locale()));
    }
}
