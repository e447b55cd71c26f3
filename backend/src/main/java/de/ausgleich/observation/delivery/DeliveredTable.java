package de.ausgleich.observation.delivery;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A table read by its mapping, whichever layout it has.
 *
 * @param rows the rows that deliver something; footnotes are not among them
 */
record DeliveredTable(Mapping mapping, Headers headers, List<DataRow> rows) {

    DeliveredTable {
        rows = List.copyOf(rows);
    }

    List<Entry> entries() {
        return rows.stream().flatMap(row -> row.entries().stream()).toList();
    }

    /** The known variables that the file delivers, in the order of their first figure. */
    List<VariableRules> variables() {
        return entries().stream()
                .flatMap(entry -> Optional.ofNullable(entry.variable()).stream())
                .distinct()
                .toList();
    }

    List<Entry> entriesOf(VariableRules variable) {
        return entries().stream().filter(entry -> entry.isOf(variable)).toList();
    }

    Set<String> districtsOf(VariableRules variable) {
        var codes = new HashSet<String>();
        entriesOf(variable).forEach(entry -> entry.district().ifPresent(district -> codes.add(district.code())));
        return codes;
    }

    /** The header of the district column as the file writes it. */
    String districtHeader() {
        return headers.find(mapping.districtColumn()).map(headers::label).orElse(mapping.districtColumn());
    }
}
