package de.ausgleich.monitoring;

import de.ausgleich.indicator.IndicatorDefinition;
import de.ausgleich.indicator.LabelNotice;
import de.ausgleich.indicator.LabelNotices;
import de.ausgleich.statistics.Figure.Available;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says what may mislead about an indicator's title with the figures that the reader sees of the city. */
@Singleton
class CityLabels {

    private final Subjects subjects;
    private final Grounds grounds;
    private final FigureTables tables;

    CityLabels(Subjects subjects, Grounds grounds, FigureTables tables) {
        this.subjects = subjects;
        this.grounds = grounds;
        this.tables = tables;
    }

    /** @param ground where the figures are taken from */
    List<LabelNotice> of(Ground ground, Locale language) {
        IndicatorDefinition own = ground.subject().definition();
        return new LabelNotices(
                        ground.subject().catalogue(),
                        definition -> city(definition.equals(own) ? ground : otherGround(ground, definition)),
                        language)
                .of(own);
    }

    private Ground otherGround(Ground ground, IndicatorDefinition definition) {
        return grounds.at(subjects.preview(definition), ground.areas(), ground.date(), null);
    }

    private Optional<Available> city(Ground ground) {
        return tables.figures(ground, List.of()).city() instanceof Available available
                ? Optional.of(available)
                : Optional.empty();
    }
}
