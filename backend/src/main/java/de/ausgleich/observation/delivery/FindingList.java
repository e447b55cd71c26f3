package de.ausgleich.observation.delivery;

import de.ausgleich.shared.text.Csv;
import de.ausgleich.shared.text.Texts;
import java.util.List;
import java.util.Locale;

/** Findings as a table that can be sent back to the office. */
final class FindingList {

    private static final Texts TEXTS = new Texts("messages/delivery");
    private static final List<String> COLUMNS = List.of("row", "column", "value", "severity", "message", "proposal");

    private FindingList() {}

    static Csv of(List<FindingAnswer> findings, Locale language) {
        Csv csv = Csv.forSpreadsheets(language);
        csv.row(COLUMNS.stream()
                .map(column -> TEXTS.in(language, "list." + column))
                .toArray());
        for (FindingAnswer finding : findings) {
            csv.row(
                    finding.row(),
                    finding.column(),
                    finding.value(),
                    TEXTS.in(language, "list." + finding.severity()),
                    finding.message(),
                    finding.proposal());
        }
        return csv;
    }

    /** The list belongs beside the file that it is about. */
    static String fileName(String deliveredFile) {
        return deliveredFile.replaceFirst("\\.[^.]{1,5}$", "") + "-findings.csv";
    }
}
