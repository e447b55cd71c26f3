package de.ausgleich.observation.delivery;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A table read by its mapping, whichever layout it has; footnotes are not among its rows. */
final class DeliveredTable {

    private final Mapping mapping;
    private final Headers headers;
    private final List<DataRow> rows;
    private final List<Entry> entries;
    /** By the variable's code; a long table has many variables, and each check asks for the figures of each. */
    private final Map<String, List<Entry>> byVariable = new LinkedHashMap<>();

    private final List<VariableRules> variables = new ArrayList<>();

    DeliveredTable(Mapping mapping, Headers headers, List<DataRow> rows) {
        this.mapping = mapping;
        this.headers = headers;
        this.rows = List.copyOf(rows);
        this.entries = rows.stream().flatMap(row -> row.entries().stream()).toList();
        entries.forEach(this::index);
    }

    private void index(Entry entry) {
        var variable = entry.variable();
        if (variable == null) {
            return;
        }
        byVariable
                .computeIfAbsent(variable.code(), code -> {
                    variables.add(variable);
                    return new ArrayList<>();
                })
                .add(entry);
    }

    Mapping mapping() {
        return mapping;
    }

    Headers headers() {
        return headers;
    }

    List<DataRow> rows() {
        return rows;
    }

    List<Entry> entries() {
        return entries;
    }

    /** The known variables that the file delivers, in the order of their first figure. */
    List<VariableRules> variables() {
        return List.copyOf(variables);
    }

    List<Entry> entriesOf(VariableRules variable) {
        return List.copyOf(byVariable.getOrDefault(variable.code(), List.of()));
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
