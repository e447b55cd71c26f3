package de.ausgleich.observation.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.ausgleich.indicator.MappingRules;
import de.ausgleich.shared.api.Faults;
import jakarta.inject.Singleton;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What is remembered of a source's columns is a list of mappings; which variables there are is asked when it is used. */
@Singleton
class RememberedMappingRules implements MappingRules {

    private static final Set<String> FIELDS = fields(Mapping.class);
    private static final Set<String> COLUMN_FIELDS = fields(Mapping.Column.class);

    private final ObjectMapper json;

    RememberedMappingRules(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public void check(JsonNode mappings) {
        Faults faults = new Faults();
        if (!mappings.isArray()) {
            faults.add("", "field.type");
            unknown("", mappings, FIELDS, faults);
        }
        for (int i = 0; mappings.isArray() && i < mappings.size(); i++) {
            check("[" + i + "]", mappings.path(i), faults);
        }
        faults.refuse();
    }

    private void check(String at, JsonNode mapping, Faults faults) {
        if (!mapping.isObject()) {
            faults.add(at, "field.type");
            return;
        }
        boolean foreign = unknown(at + ".", mapping, FIELDS, faults);
        JsonNode columns = mapping.path("columns");
        for (int i = 0; i < columns.size(); i++) {
            foreign |= unknown(at + ".columns[" + i + "].", columns.path(i), COLUMN_FIELDS, faults);
        }
        if (!foreign) {
            read(at, mapping, faults);
        }
    }

    private static boolean unknown(String at, JsonNode thing, Set<String> known, Faults faults) {
        boolean any = false;
        for (String name : (Iterable<String>) thing::fieldNames) {
            if (!known.contains(name)) {
                faults.add(at + name, "field.unknown");
                any = true;
            }
        }
        return any;
    }

    private void read(String at, JsonNode mapping, Faults faults) {
        try {
            json.treeToValue(mapping, Mapping.class);
        } catch (JsonMappingException misfit) {
            String field = misfit.getPath().stream()
                    .map(part -> part.getFieldName() == null ? "[" + part.getIndex() + "]" : "." + part.getFieldName())
                    .collect(Collectors.joining());
            faults.add(at + field, "field.type");
        } catch (JsonProcessingException unreadable) {
            faults.add(at, "field.type");
        }
    }

    private static Set<String> fields(Class<?> form) {
        return Arrays.stream(form.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toUnmodifiableSet());
    }
}
