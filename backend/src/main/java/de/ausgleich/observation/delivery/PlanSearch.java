package de.ausgleich.observation.delivery;

import de.ausgleich.district.Area;
import de.ausgleich.district.Districts;
import de.ausgleich.indicator.VariableDefinition;
import de.ausgleich.indicator.Variables;
import de.ausgleich.shared.api.Page;
import de.ausgleich.shared.api.PageQuery;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads pages of a plan with the names of its areas and variables, and finds rows by them. */
@Singleton
class PlanSearch {

    private final PlanRows plans;
    private final Districts districts;
    private final Variables variables;

    PlanSearch(PlanRows plans, Districts districts, Variables variables) {
        this.plans = plans;
        this.districts = districts;
        this.variables = variables;
    }

    Page<PlanRowAnswer> page(Delivery delivery, PlanFilter filter, PageQuery page, Locale language) {
        Map<String, Area> areas = districts.areas(delivery.scheme);
        Map<String, VariableDefinition> known =
                variables.all().stream().collect(Collectors.toMap(VariableDefinition::code, Function.identity()));
        PlanQuery query = new PlanQuery(
                filter.kind(), filter.variable(), filter.district(), found(delivery, filter.text(), areas, known));
        return plans.page(delivery.id, query, page).map(row -> PlanRowAnswer.of(row, areas, known, language));
    }

    private PlanQuery.@Nullable Found found(
            Delivery delivery, @Nullable String text, Map<String, Area> areas, Map<String, VariableDefinition> known) {
        if (text == null) {
            return null;
        }
        PlanRows.Subjects planned = plans.subjects(delivery.id);
        return new PlanQuery.Found(
                matching(planned.districts(), text, code -> names(code, areas.get(code))),
                matching(planned.variables(), text, code -> names(code, known.get(code))));
    }

    private static Set<String> matching(Set<String> codes, String text, Function<String, Stream<String>> names) {
        return codes.stream()
                .filter(code -> names.apply(code)
                        .anyMatch(name -> Wording.normalised(name).contains(text)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> names(String code, @Nullable Area area) {
        return area == null ? Stream.of(code) : Stream.of(code, area.name());
    }

    private static Stream<String> names(String code, @Nullable VariableDefinition variable) {
        return variable == null
                ? Stream.of(code)
                : Stream.of(code, variable.name().de(), variable.name().en());
    }
}
