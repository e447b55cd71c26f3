package de.ausgleich.programme;

import java.util.Locale;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which programme areas are asked for. */
public class ProgrammeAreaFilter {

    @RestQuery
    @Nullable
    String q;

    @RestQuery
    ProgrammeArea.@Nullable State state;

    /** A district that belongs to it today. */
    @RestQuery
    @Nullable
    String district;

    /** Where that is missing. */
    @RestQuery
    ProgrammeArea.Finding.@Nullable Type finding;

    boolean takes(ProgrammeArea area) {
        return (q == null || contains(area, q.strip().toLowerCase(Locale.GERMAN)))
                && (state == null || area.state() == state)
                && (finding == null || area.findings().stream().anyMatch(each -> each.type() == finding))
                && (district == null
                        || area.districts().stream()
                                .anyMatch(each -> each.code().equals(district)));
    }

    private static boolean contains(ProgrammeArea area, String text) {
        return (area.code() + " " + area.name() + " "
                        + String.join(
                                " ",
                                area.districts().stream()
                                        .map(each -> each.code() + " " + each.name())
                                        .toList()))
                .toLowerCase(Locale.GERMAN)
                .contains(text);
    }
}
