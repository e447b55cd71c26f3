package de.ausgleich.monitoring;

import de.ausgleich.indicator.IndicatorDefinition;
import de.ausgleich.observation.Audience;
import de.ausgleich.observation.Edition;
import de.ausgleich.shared.api.Ref;
import de.ausgleich.shared.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What must be known with figures that leave the house: where they come from, what is hidden, how to read them. */
record ValuesNotes(FigureTable table, FigureWords words) {

    private static final Texts TEXTS = new Texts("messages/export");

    List<String> lines(ValueShape shape) {
        Ground ground = table.ground();
        IndicatorDefinition definition = ground.subject().definition();
        Locale language = words.language();
        List<String> lines = new ArrayList<>();
        lines.add(text(
                "note.indicator",
                definition.name().in(language),
                ground.subject().code()));
        lines.add(definition.description().in(language));
        lines.add(text(
                "note.formula",
                ground.subject().formulaInWords(language),
                ground.subject().version() + ""));
        lines.add(text(
                "note.date",
                ground.date().format(words.dates()),
                ground.areas().scheme(),
                text("level." + table.level())));
        lines.add(text(
                "note.sources",
                ground.subject().sources(language).stream().map(Ref::name).collect(Collectors.joining("; "))));
        ground.allEditions().forEach(edition -> lines.add(vintage(edition)));
        SeriesBreak.of(ground.subject(), language)
                .forEach(seam -> lines.add(text("note.break", seam.date().format(words.dates()), seam.note())));
        lines.addAll(confidentiality(shape));
        if (!table.fictitious().isEmpty()) {
            lines.add(text("note.fictitious"));
        }
        lines.add(text("note.stigma"));
        return lines;
    }

    private List<String> confidentiality(ValueShape shape) {
        if (table.ground().subject().audience() == Audience.RAW) {
            return List.of(text("note.raw"));
        }
        long suppressed = shape.items().stream()
                .filter(value -> value.status() == Value.Status.SUPPRESSED)
                .count();
        return List.of(suppressed == 0 ? text("note.none-suppressed") : text("note.suppressed", suppressed));
    }

    private String vintage(Edition edition) {
        return text(
                "note.vintage",
                table.ground()
                        .subject()
                        .catalogue()
                        .variable(edition.key().variable())
                        .name()
                        .in(words.language()),
                edition.key().date().format(words.dates()),
                edition.vintage(),
                edition.publishedAt().toString());
    }

    private String text(String key, Object... arguments) {
        return TEXTS.in(words.language(), key, arguments);
    }
}
