package de.ausgleich.programme;

import de.ausgleich.shared.persistence.Identifiers;
import java.util.List;

/** With which sections the first concept of an area begins; in the language of the council's papers. */
final class ConceptOutline {

    private static final List<String> HEADINGS =
            List.of("Ausgangslage", "Stimmen", "Ziele", "Maßnahmen", "Beteiligung", "Ressourcen", "Monitoring");

    private ConceptOutline() {}

    static String title(ProgrammeArea area) {
        return "Handlungskonzept " + area.name();
    }

    static List<ConceptSection> sections() {
        return HEADINGS.stream()
                .map(heading -> new ConceptSection(Identifiers.next(), heading, "", List.of(), List.of(), List.of()))
                .toList();
    }
}
