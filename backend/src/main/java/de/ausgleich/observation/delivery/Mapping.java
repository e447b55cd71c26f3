package de.ausgleich.observation.delivery;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a file is what. Columns are named by their headers, so that a mapping fits the next
 * file of the same source even when the columns have moved.
 *
 * @param sheet the sheet of a spreadsheet; {@code null} for text files or the first sheet with a table
 * @param headerRow the line of the headers, from 1; 0 where a client left it out, which is a fault
 * @param districtColumn the column with the districts' codes
 * @param nameColumn a column with the districts' names, or {@code null}
 * @param dateColumn a column with reference dates, or {@code null}
 * @param variableColumn the column that names the variable (LONG only)
 * @param valueColumn the column with the figures (LONG only)
 * @param originColumn a column with the origin of the figures, or {@code null}
 * @param columns the figure columns of a WIDE table; one without variable is deliberately left out
 */
record Mapping(
        Layout layout,
        @Nullable String sheet,
        @JsonSetter(nulls = Nulls.AS_EMPTY) int headerRow,
        String districtColumn,
        @Nullable String nameColumn,
        @Nullable String dateColumn,
        @Nullable String variableColumn,
        @Nullable String valueColumn,
        @Nullable String originColumn,
        DecimalSeparator decimalSeparator,
        List<Column> columns) {

    /**
     * One figure column.
     *
     * @param variable the code of its variable; {@code null} when the column is deliberately left out
     */
    record Column(String header, @Nullable String variable) {}

    // A client may leave anything out; faults() names what is missing, so nothing may fail before.
    Mapping {
        columns = columns == null ? List.of() : List.copyOf(columns);
    }

    /** The same for the sheet that was read. */
    Mapping on(@Nullable String read) {
        return new Mapping(
                layout,
                read,
                headerRow,
                districtColumn,
                nameColumn,
                dateColumn,
                variableColumn,
                valueColumn,
                originColumn,
                decimalSeparator,
                columns);
    }

    /** Everything that is wrong with this mapping in itself; empty when it can be used. */
    List<MappingFault> faults(Set<String> knownVariables) {
        return MappingFaults.of(this, knownVariables);
    }

    /** The columns that say where, when and what, without the figures of a WIDE table. */
    List<String> roleColumns() {
        return Stream.of(districtColumn, nameColumn, dateColumn, variableColumn, valueColumn, originColumn)
                .flatMap(Stream::ofNullable)
                .filter(column -> !column.isBlank())
                .toList();
    }

    Optional<Column> column(String header) {
        return columns.stream()
                .filter(column -> Headers.same(column.header(), header))
                .findFirst();
    }

    boolean delivers(String variable) {
        return columns.stream().anyMatch(column -> variable.equals(column.variable()));
    }
}
