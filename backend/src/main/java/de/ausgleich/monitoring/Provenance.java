package de.ausgleich.monitoring;

import de.ausgleich.access.CurrentActor;
import de.ausgleich.access.Right;
import de.ausgleich.access.Role;
import de.ausgleich.indicator.CatalogueSnapshot;
import de.ausgleich.indicator.Source;
import de.ausgleich.indicator.VariableDefinition;
import de.ausgleich.observation.Audience;
import de.ausgleich.observation.Edition;
import de.ausgleich.observation.Observations;
import de.ausgleich.observation.StoredCells;
import de.ausgleich.observation.Trace;
import de.ausgleich.observation.Traces;
import de.ausgleich.statistics.AreaTree;
import de.ausgleich.statistics.Cell;
import de.ausgleich.statistics.Contribution;
import de.ausgleich.statistics.Figure;
import de.ausgleich.statistics.Reason;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Follows a figure back: formula, numbers, sources, vintages, and for those who may the line of the file. */
@Singleton
class Provenance {

    private final FigureTables tables;
    private final Observations observations;
    private final Traces traces;
    private final CurrentActor actor;

    Provenance(FigureTables tables, Observations observations, Traces traces, CurrentActor actor) {
        this.tables = tables;
        this.observations = observations;
        this.traces = traces;
        this.actor = actor;
    }

    ProvenanceAnswer of(Ground ground, AreaTree.Area area, Locale language) {
        FigureWords words = new FigureWords(language);
        FigureTable table = tables.table(ground, area.level());
        Figure figure = table.figure(area.code());
        List<Contribution> contributions = opened(figure, tables.contributions(ground, area.code()));
        Subject subject = ground.subject();
        return new ProvenanceAnswer(
                IndicatorRef.of(subject, language),
                ground.areas().scheme(),
                ground.date(),
                new ValueShape(table, words).value(area.code()),
                subject.formulaInWords(language),
                figure instanceof Figure.Available available
                        ? new CalculationWords(words).of(subject.definition(), contributions, available.value())
                        : null,
                contributions.stream()
                        .map(contribution -> input(ground, area, contribution, words))
                        .toList());
    }

    /** What is not released because too little stands behind it cannot be reckoned from its parts here either. */
    private static List<Contribution> opened(Figure figure, List<Contribution> all) {
        return figure instanceof Figure.Suppressed(var reason) && reason == Reason.BELOW_RELEASE_BASE
                ? all.stream()
                        .map(part -> new Contribution(part.part(), part.variable(), new Cell.Hidden(), part.areas()))
                        .toList()
                : all;
    }

    private ProvenanceAnswer.Input input(
            Ground ground, AreaTree.Area area, Contribution contribution, FigureWords words) {
        Locale language = words.language();
        CatalogueSnapshot catalogue = ground.subject().catalogue();
        VariableDefinition variable = catalogue.variable(contribution.variable());
        Source source = catalogue.source(variable);
        Edition edition = ground.edition(contribution.part(), contribution.variable());
        Trace trace = edition == null || !maySeeFiles(source) ? Trace.NONE : traces.of(edition, area.code());
        return new ProvenanceAnswer.Input(
                variable.ref(language),
                contribution.part(),
                ground.date(contribution.part()),
                value(contribution.cell()),
                status(contribution.cell()),
                reason(contribution.cell(), words),
                source.ref(language),
                source.legalBasis() == null ? null : source.legalBasis().in(language),
                edition == null ? null : edition.vintage(),
                edition == null ? null : edition.publishedAt(),
                edition == null ? null : edition.delivery(),
                trace.fileName(),
                trace.row(),
                edition == null ? null : origin(ground, edition, area.code()),
                contribution.areas());
    }

    private boolean maySeeFiles(Source source) {
        Set<Role> roles = actor.get().roles();
        return roles.stream().anyMatch(role -> role.rights().contains(Right.DELIVER))
                && Audience.of(List.of(source), roles) == Audience.RAW;
    }

    /** Of a sum it is only told whether anything in it was made up. */
    private @Nullable String origin(Ground ground, Edition edition, String area) {
        StoredCells cells = observations.cells(ground.subject().audience(), edition);
        String own = cells.origins().get(area);
        Collection<String> districts = ground.areas().tree().districtsBelow(area);
        boolean fictitious = districts.stream().anyMatch(cells.fictitious()::contains);
        return own == null && fictitious ? StoredCells.FICTITIOUS : own;
    }

    private static @Nullable BigDecimal value(Cell cell) {
        return cell instanceof Cell.Known(var value) ? value : null;
    }

    private static Value.Status status(Cell cell) {
        return switch (cell) {
            case Cell.Known known -> Value.Status.AVAILABLE;
            case Cell.Hidden hidden -> Value.Status.SUPPRESSED;
            case Cell.Absent absent -> Value.Status.MISSING;
        };
    }

    private static @Nullable String reason(Cell cell, FigureWords words) {
        return switch (cell) {
            case Cell.Known known -> null;
            case Cell.Hidden hidden -> words.reason(Reason.CONFIDENTIAL);
            case Cell.Absent(var absence) -> words.reason(Reason.valueOf(absence.name()));
        };
    }
}
