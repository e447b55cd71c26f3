package de.ausgleich.monitoring;

import de.ausgleich.shared.api.Ref;
import de.ausgleich.shared.text.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What must be known with a need index that leaves the house. */
record NeedNotes(NeedIndexAnswer answer, NeedWords words) {

    private static final Texts EXPORT = new Texts("messages/export");

    String title() {
        return EXPORT.in(words.language(), "notes");
    }

    List<String> lines() {
        NeedIndexRef index = answer.index();
        LocalDate earlier = answer.earlierDate();
        List<String> lines = new ArrayList<>(List.of(
                words.text("note.index", index.name(), index.code(), index.version() + ""),
                index.description(),
                words.text(
                        "note.date",
                        answer.date().format(words.figures().dates()),
                        earlier == null
                                ? words.text("note.no-earlier")
                                : earlier.format(words.figures().dates()),
                        answer.scheme()),
                words.text(
                        "note.components",
                        index.components().stream()
                                .map(component -> component.indicator().name() + " × "
                                        + words.figures().count(component.weight()))
                                .collect(Collectors.joining("; "))),
                words.text(
                        "note.limits",
                        limits(index.statusLimits()),
                        limits(index.dynamicsLimits()),
                        index.minimumPopulation()),
                words.text(
                        switch (answer.basis()) {
                            case RELEASED -> "note.released";
                            case DELIVERED -> "note.delivered";
                        }),
                words.text("note.unrated", answer.unrated()),
                sureness(answer.sureness()),
                EXPORT.in(
                        words.language(),
                        "note.sources",
                        answer.sources().stream().map(Ref::name).collect(Collectors.joining("; "))),
                words.text("note.proposal")));
        if (answer.noDynamics() != null) {
            lines.add(answer.noDynamics());
        }
        if (answer.fictitious()) {
            lines.add(EXPORT.in(words.language(), "note.fictitious"));
        }
        lines.add(EXPORT.in(words.language(), "note.stigma"));
        return lines;
    }

    private String sureness(NeedIndexAnswer.Trials trials) {
        return trials.chance()
                ? words.text("note.sureness", trials.weightings(), trials.runs(), trials.seed() + "")
                : words.text("note.sureness-without", trials.weightings());
    }

    private String limits(List<BigDecimal> limits) {
        return limits.stream().map(words.figures()::count).collect(Collectors.joining("; "));
    }
}
