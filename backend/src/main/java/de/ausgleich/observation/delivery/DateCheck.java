package de.ausgleich.observation.delivery;

import static de.ausgleich.observation.delivery.FindingType.OTHER_DATE;

/** A date in the file that is not the one entered: one of the two is wrong, and nobody can tell which. */
final class DateCheck {

    private DateCheck() {}

    static void preamble(Table table, Headers headers, Mapping mapping, CheckContext context, Findings findings) {
        var stated = StatedDate.above(mapping.headerRow(), table);
        var entered = context.referenceDate();
        if (stated.stream().anyMatch(date -> date.date().equals(entered))) {
            return;
        }
        for (var date : stated) {
            findings.add(
                    OTHER_DATE,
                    date.line(),
                    headers.label(date.column()),
                    date.text(),
                    "preamble",
                    date.date().toString(),
                    entered.toString());
        }
    }

    static void rows(DeliveredTable delivered, CheckContext context, Findings findings) {
        var column = delivered.mapping().dateColumn();
        if (delivered.headers().find(column).isEmpty()) {
            return;
        }
        for (var row : delivered.rows()) {
            var date = Dates.read(row.date());
            if (date.isPresent() && date.get().equals(context.referenceDate())) {
                continue;
            }
            var textCase = date.isPresent() ? "row" : "unreadable";
            var said = date.map(Object::toString).orElse(row.date());
            findings.add(
                    OTHER_DATE,
                    row.line(),
                    column,
                    row.date(),
                    textCase,
                    said,
                    context.referenceDate().toString());
            row.entries().forEach(findings::refuse);
        }
    }
}
