package de.ausgleich.observation.delivery;

import de.ausgleich.observation.delivery.MappingFault.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks a mapping through and names every fault at once. */
final class MappingFaults {

    private final Mapping mapping;
    private final Set<String> knownVariables;
    private final List<MappingFault> faults = new ArrayList<>();

    private MappingFaults(Mapping mapping, Set<String> knownVariables) {
        this.mapping = mapping;
        this.knownVariables = knownVariables;
    }

    static List<MappingFault> of(Mapping mapping, Set<String> knownVariables) {
        var faults = new MappingFaults(mapping, knownVariables);
        faults.collect();
        return List.copyOf(faults.faults);
    }

    private void collect() {
        require("layout", mapping.layout());
        require("decimalSeparator", mapping.decimalSeparator());
        require("districtColumn", mapping.districtColumn());
        if (mapping.headerRow() < 1) {
            add("headerRow", Kind.HEADER_ROW_BELOW_ONE);
        }
        rolesAreDifferentColumns();
        if (mapping.layout() == Layout.LONG) {
            require("variableColumn", mapping.variableColumn());
            require("valueColumn", mapping.valueColumn());
        }
        if (mapping.layout() == Layout.WIDE) {
            wideOnly();
        }
        columns();
    }

    private void wideOnly() {
        forbid("variableColumn", mapping.variableColumn());
        forbid("valueColumn", mapping.valueColumn());
        if (mapping.columns().stream().noneMatch(column -> column.variable() != null)) {
            add("columns", Kind.NO_FIGURES);
        }
    }

    private void columns() {
        var headers = new HashSet<String>();
        var variables = new HashSet<String>();
        for (var i = 0; i < mapping.columns().size(); i++) {
            var field = "columns[%d].".formatted(i);
            var column = mapping.columns().get(i);
            require(field + "header", column.header());
            if (column.header() != null && !headers.add(Headers.key(column.header()))) {
                add(field + "header", Kind.HEADER_TWICE, column.header());
            }
            variable(field + "variable", column.variable(), variables);
        }
    }

    private void variable(String field, @Nullable String variable, Set<String> seen) {
        if (variable == null) {
            return;
        }
        if (!knownVariables.contains(variable)) {
            add(field, Kind.UNKNOWN_VARIABLE, variable);
        } else if (!seen.add(variable)) {
            add(field, Kind.VARIABLE_TWICE, variable);
        }
    }

    private void rolesAreDifferentColumns() {
        var roles = new HashMap<String, String>();
        roleFields().forEach((field, header) -> {
            if (!header.isBlank() && roles.put(Headers.key(header), field) != null) {
                add(field, Kind.HEADER_TWICE, header);
            }
        });
    }

    private Map<String, String> roleFields() {
        var fields = new LinkedHashMap<String, String>();
        putIfGiven(fields, "districtColumn", mapping.districtColumn());
        putIfGiven(fields, "nameColumn", mapping.nameColumn());
        putIfGiven(fields, "dateColumn", mapping.dateColumn());
        putIfGiven(fields, "variableColumn", mapping.variableColumn());
        putIfGiven(fields, "valueColumn", mapping.valueColumn());
        putIfGiven(fields, "originColumn", mapping.originColumn());
        return fields;
    }

    private static void putIfGiven(Map<String, String> fields, String field, @Nullable String header) {
        if (header != null) {
            fields.put(field, header);
        }
    }

    private void require(String field, @Nullable Object value) {
        if (value == null || value instanceof String text && text.isBlank()) {
            add(field, Kind.MISSING);
        }
    }

    private void forbid(String field, @Nullable String value) {
        if (value != null) {
            add(field, Kind.ONLY_FOR_LONG);
        }
    }

    private void add(String field, Kind kind, String... arguments) {
        faults.add(new MappingFault(field, kind, List.of(arguments)));
    }
}
