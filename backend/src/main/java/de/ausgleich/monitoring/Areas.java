package de.ausgleich.monitoring;

import de.ausgleich.district.VisibleAreas;
import de.ausgleich.shared.api.Ref;
import de.ausgleich.statistics.AreaTree;
import java.util.HashMap;
import java.util.Map;

/**
 * The areas of one scheme.
 *
 * @param version of the scheme
 * @param names by code
 * @param visible those whose figures the reader may see, unless an indicator is public
 */
record Areas(String scheme, int version, AreaTree tree, Map<String, String> names, VisibleAreas visible) {

    /** The same, with one name more. */
    Areas with(Ref name) {
        Map<String, String> more = new HashMap<>(names);
        more.put(name.code(), name.name());
        return new Areas(scheme, version, tree, more, visible);
    }

    Ref name(String code) {
        return new Ref(code, names.getOrDefault(code, code));
    }
}
