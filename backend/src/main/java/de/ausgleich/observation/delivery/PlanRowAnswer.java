package de.ausgleich.observation.delivery;

import de.ausgleich.district.Area;
import de.ausgleich.indicator.VariableDefinition;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What publishing would do with one figure.
 *
 * @param row line of the file
 * @param district the area; its name is null where the scheme has none of that code
 * @param variableName null where there is no such variable
 * @param oldValue what is published now
 * @param newValue what would be published
 * @param oldSign the sign that stands instead of a number now, as it is printed
 * @param newSign the sign that would stand instead of a number
 */
record PlanRowAnswer(
        int row,
        PlannedArea district,
        String variable,
        @Nullable String variableName,
        @Nullable BigDecimal oldValue,
        @Nullable BigDecimal newValue,
        @Nullable String oldSign,
        @Nullable String newSign,
        PlanRow.Kind kind) {

    /** An area as the file names it. */
    record PlannedArea(String code, @Nullable String name) {}

    static PlanRowAnswer of(
            PlanRow row, Map<String, Area> areas, Map<String, VariableDefinition> variables, Locale language) {
        Area area = areas.get(row.district());
        VariableDefinition variable = variables.get(row.variable());
        return new PlanRowAnswer(
                row.line(),
                new PlannedArea(row.district(), area == null ? null : area.name()),
                row.variable(),
                variable == null ? null : variable.name().in(language),
                value(row.before()),
                value(row.after()),
                sign(row.before()),
                sign(row.after()),
                row.kind());
    }

    private static @Nullable BigDecimal value(Numeral.@Nullable Content content) {
        return content instanceof Numeral.Amount(BigDecimal value) ? value : null;
    }

    private static @Nullable String sign(Numeral.@Nullable Content content) {
        return content instanceof Numeral.Without(Sign sign) ? sign.symbol() : null;
    }
}
