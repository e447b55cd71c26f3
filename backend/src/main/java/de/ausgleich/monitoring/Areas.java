package de.ausgleich.monitoring;

import de.ausgleich.statistics.AreaTree;
import java.util.Map;

/**
 * The areas of one scheme.
 *
 * @param version of the scheme
 * @param names by code
 */
record Areas(String scheme, int version, AreaTree tree, Map<String, String> names) {

    Value.AreaName name(String code) {
        return new Value.AreaName(code, names.getOrDefault(code, code));
    }
}
