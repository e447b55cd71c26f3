package de.ausgleich.monitoring;

import de.ausgleich.indicator.IndicatorDefinition;
import de.ausgleich.monitoring.DistrictChange.Change;
import de.ausgleich.monitoring.DistrictChange.Moment;
import de.ausgleich.shared.api.Ref;
import de.ausgleich.statistics.AreaTree;
import de.ausgleich.statistics.EarlyWarnings.Finding;
import de.ausgleich.statistics.Figure;
import de.ausgleich.statistics.Level;
import de.ausgleich.statistics.Movement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gives the changes of a table the form in which the API shows them.
 *
 * @param programme the programme area of a district
 */
record ChangeShape(ChangeTable table, FigureWords words, Map<String, Ref> programme) {

    List<DistrictChange> items() {
        return table.shown().stream().map(this::change).toList();
    }

    DistrictChange change(String district) {
        Finding finding = table.finding(district);
        return new DistrictChange(
                table.areas().name(district),
                borough(district).orElse(null),
                moment(table.earlier(), finding.earlier()),
                moment(table.later(), finding.later()),
                change(finding.movement()),
                finding.score(),
                finding.run(),
                finding.tendency(),
                finding.signs().stream().sorted().toList(),
                finding.fewCases(),
                finding.warns(),
                programme.get(district),
                new ChangeSentence(table, words).of(district),
                table.fictitious().contains(district));
    }

    /** The city's change; null where there is none. */
    @Nullable
    Change city() {
        return change(table.found().city());
    }

    Moment cityEarlier() {
        return moment(table.earlier(), table.cityEarlier());
    }

    Moment cityLater() {
        return moment(table.later(), table.cityLater());
    }

    private Optional<Ref> borough(String district) {
        AreaTree tree = table.areas().tree();
        return Optional.ofNullable(tree.area(district).parent())
                .map(tree::area)
                .filter(parent -> parent.level() == Level.BOROUGH)
                .map(parent -> table.areas().name(parent.code()));
    }

    private Moment moment(LocalDate date, Figure figure) {
        return switch (figure) {
            case Figure.Available available ->
                new Moment(
                        date,
                        available.value(),
                        words.display(available.value(), definition()),
                        Value.Status.AVAILABLE,
                        null);
            case Figure.Unavailable gone ->
                new Moment(date, null, null, Value.Status.of(figure), words.reason(gone.reason()));
        };
    }

    private @Nullable Change change(@Nullable Movement movement) {
        if (movement == null) {
            return null;
        }
        BigDecimal percent = movement.percent();
        BigDecimal index = movement.index();
        return new Change(
                movement.points(),
                words.change(movement.points(), definition()),
                percent,
                percent == null ? null : words.signed(percent, 1, words.share(percent.abs(), 1)),
                index,
                index == null ? null : words.number(index, 1));
    }

    private IndicatorDefinition definition() {
        return table.compared().subject().definition();
    }
}
