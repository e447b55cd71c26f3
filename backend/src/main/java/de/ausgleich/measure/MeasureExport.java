package de.ausgleich.measure;

import de.ausgleich.measure.MeasureSummary.TargetState;
import de.ausgleich.shared.api.Language;
import de.ausgleich.shared.api.Ref;
import de.ausgleich.shared.text.Csv;
import de.ausgleich.shared.text.Texts;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.stream.Collectors;

/** Measures as a table: who does what where. */
@Singleton
class MeasureExport {

    private static final Texts TEXTS = new Texts("messages/measures");

    private final MeasureService measures;
    private final Language language;

    MeasureExport(MeasureService measures, Language language) {
        this.measures = measures;
        this.language = language;
    }

    @Transactional
    String csv(MeasureFilter filter, String sort) {
        Locale locale = language.locale();
        Csv csv = Csv.forSpreadsheets(locale);
        csv.row((Object[]) TEXTS.in(locale, "column.head").split(";", -1));
        measures.all(filter, sort)
                .forEach(measure -> csv.row(
                        measure.title(),
                        TEXTS.in(locale, "kind." + measure.kind()),
                        measure.organisation().name(),
                        measure.districts().stream()
                                .map(place -> place.code() + " " + place.name())
                                .collect(Collectors.joining("; ")),
                        measure.areas().stream().map(Ref::name).collect(Collectors.joining("; ")),
                        measure.targetGroups().stream()
                                .map(group -> TEXTS.in(locale, "group." + group))
                                .collect(Collectors.joining("; ")),
                        measure.from(),
                        measure.to(),
                        measure.startedOn(),
                        measure.endedOn(),
                        TEXTS.in(locale, "state." + measure.state()),
                        measure.targets().stream().map(TargetState::sentence).collect(Collectors.joining(" | ")),
                        measure.id().toString()));
        return csv.toString();
    }
}
