package de.ausgleich.monitoring;

import de.ausgleich.indicator.Kind;
import de.ausgleich.statistics.AreaTree;
import de.ausgleich.statistics.Comparison;
import de.ausgleich.statistics.EarlyWarnings;
import de.ausgleich.statistics.Figures;
import de.ausgleich.statistics.Level;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Computes changes between dates from their grounds. */
@Singleton
class ChangeTables {

    private final FigureTables tables;

    ChangeTables(FigureTables tables) {
        this.tables = tables;
    }

    /** Empty where there are no two dates that may be compared. */
    Optional<ChangeTable> of(Compared compared) {
        Comparison dates = compared.comparison();
        if (dates == null || !dates.isPossible()) {
            return Optional.empty();
        }
        List<AreaTree.Area> districts = compared.areas().tree().areas(Level.DISTRICT);
        Map<LocalDate, Figures> figures = new HashMap<>();
        compared.used().forEach(ground -> figures.put(ground.date(), tables.figures(ground, districts)));
        LocalDate earlier = Objects.requireNonNull(dates.earlier());
        Figures before = at(figures, earlier);
        Figures after = at(figures, dates.later());
        EarlyWarnings found = EarlyWarnings.of(
                before,
                after,
                dates.steps().stream().map(date -> at(figures, date)).toList(),
                compared.worse(),
                compared.subject().definition().kind() == Kind.COUNT);
        Set<String> fictitious = new HashSet<>(tables.fictitious(compared.ground(earlier), districts));
        fictitious.addAll(tables.fictitious(compared.ground(dates.later()), districts));
        return Optional.of(new ChangeTable(
                compared, earlier, dates.later(), dates.steps(), before.city(), after.city(), found, fictitious));
    }

    /** Each table is computed once, however often it is asked for: by indicator, for one comparison of each. */
    Function<Compared, Optional<ChangeTable>> once() {
        Map<String, Optional<ChangeTable>> made = new HashMap<>();
        return compared -> made.computeIfAbsent(compared.subject().code(), code -> of(compared));
    }

    private static Figures at(Map<LocalDate, Figures> figures, LocalDate date) {
        return Objects.requireNonNull(figures.get(date));
    }
}
