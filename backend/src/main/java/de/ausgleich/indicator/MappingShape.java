package de.ausgleich.indicator;

import com.fasterxml.jackson.databind.JsonNode;
import de.ausgleich.shared.api.Faults;
import io.quarkus.arc.DefaultBean;
import jakarta.inject.Singleton;

/** Where no room reads files, mappings are a list of objects and nothing more is known of them. */
@DefaultBean
@Singleton
class MappingShape implements MappingRules {

    @Override
    public void check(JsonNode mappings) {
        Faults faults = new Faults();
        if (!mappings.isArray()) {
            faults.add("", "field.type");
        }
        for (int i = 0; i < mappings.size(); i++) {
            if (!mappings.path(i).isObject()) {
                faults.add("[" + i + "]", "field.type");
            }
        }
        faults.refuse();
    }
}
