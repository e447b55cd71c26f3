package de.ausgleich.observation.delivery;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a column can be besides holding figures, and the headers by which it is known. */
enum ColumnRole {
    DISTRICT(Set.of(
            "bezirk",
            "stat bezirk",
            "statistischer bezirk",
            "stat bez",
            "bezirksnummer",
            "bezirk nr",
            "bezirksnr",
            "bezirk nummer",
            "bezirk nr stat",
            "bezirkscode",
            "nr",
            "nummer",
            "code",
            "schluessel",
            "kennziffer",
            "gebiet",
            "gebietscode",
            "gebietsnummer",
            "raum",
            "district code",
            "district",
            "statistical district",
            "area",
            "area code")),
    NAME(Set.of(
            "name",
            "bezeichnung",
            "bezirksname",
            "bezirk name",
            "name des bezirks",
            "gebietsname",
            "stadtteil",
            "district name",
            "area name")),
    DATE(Set.of("reference date", "stichtag", "datum", "date", "zeitpunkt", "berichtsdatum")),
    VARIABLE(Set.of("variable", "merkmal")),
    VALUE(Set.of("value", "wert", "anzahl", "zahl", "count")),
    ORIGIN(Set.of("origin", "herkunft"));

    private final Set<String> headers;

    ColumnRole(Set<String> headers) {
        this.headers = headers;
    }

    boolean isKnownAs(String header) {
        return headers.contains(Wording.normalised(header));
    }

    /** The header that has this role in a mapping, or {@code null}. */
    @Nullable
    String in(Mapping mapping) {
        return switch (this) {
            case DISTRICT -> mapping.districtColumn();
            case NAME -> mapping.nameColumn();
            case DATE -> mapping.dateColumn();
            case VARIABLE -> mapping.variableColumn();
            case VALUE -> mapping.valueColumn();
            case ORIGIN -> mapping.originColumn();
        };
    }
}
