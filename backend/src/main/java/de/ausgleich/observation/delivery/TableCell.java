package de.ausgleich.observation.delivery;

/**
 * One cell as it stands in the file.
 *
 * @param kind what the file says about the cell; a CSV file only has {@link Kind#TEXT}
 * @param text the content without blanks around it; for a NUMBER a plain decimal with a point, for a
 *     DATE an ISO date, for a formula without a result the formula itself, for an ERROR its name
 */
record TableCell(Kind kind, String text) {

    static final TableCell EMPTY = new TableCell(Kind.TEXT, "");

    enum Kind {
        TEXT,
        NUMBER,
        DATE,
        FORMULA_WITHOUT_RESULT,
        ERROR
    }

    static TableCell text(String text) {
        var trimmed = Wording.trimmed(text);
        return trimmed.isEmpty() ? EMPTY : new TableCell(Kind.TEXT, trimmed);
    }

    boolean isBlank() {
        return text.isEmpty();
    }
}
