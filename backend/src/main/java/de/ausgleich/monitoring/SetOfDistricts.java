package de.ausgleich.monitoring;

import de.ausgleich.shared.api.Ref;
import java.util.List;

/**
 * Districts that belong together and are no area of their scheme, such as a programme area.
 *
 * @param name by which answers call it
 * @param districts codes of districts of the scheme, one or more
 */
public record SetOfDistricts(Ref name, String scheme, List<String> districts) {

    public SetOfDistricts {
        districts = List.copyOf(districts);
    }
}
