package de.ausgleich.observation.delivery;

import de.ausgleich.access.Right;
import de.ausgleich.access.Role;
import de.ausgleich.district.Area;
import de.ausgleich.district.Districts;
import de.ausgleich.indicator.CatalogueReader;
import de.ausgleich.indicator.CatalogueSnapshot;
import de.ausgleich.indicator.Source;
import de.ausgleich.indicator.VariableDefinition;
import de.ausgleich.observation.NewSlice;
import de.ausgleich.observation.Observations;
import de.ausgleich.observation.Publisher;
import de.ausgleich.observation.SliceKey;
import de.ausgleich.shared.text.Texts;
import de.ausgleich.statistics.AreaTree;
import de.ausgleich.statistics.Cell;
import de.ausgleich.statistics.Level;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says before somebody publishes what that would change, and for whom. */
@Singleton
class DeliveryEffect {

    private static final Texts TEXTS = new Texts("messages/delivery");

    private final PlanRows plans;
    private final PlannedSlices slices;
    private final CatalogueReader catalogue;
    private final Observations observations;
    private final Publisher publisher;
    private final Districts districts;

    DeliveryEffect(
            PlanRows plans,
            PlannedSlices slices,
            CatalogueReader catalogue,
            Observations observations,
            Publisher publisher,
            Districts districts) {
        this.plans = plans;
        this.slices = slices;
        this.catalogue = catalogue;
        this.observations = observations;
        this.publisher = publisher;
        this.districts = districts;
    }

    EffectAnswer of(Delivery delivery, Locale language) {
        List<PlanRow> plan = plans.all(delivery.id);
        List<NewSlice> planned = slices.of(delivery, plan);
        CatalogueSnapshot known = catalogue.read(null);
        AreaTree tree = districts.tree(delivery.scheme);
        var indicators = new IndicatorEffects(
                known,
                observations,
                tree,
                districts.version(delivery.scheme),
                delivery.scheme,
                delivery.referenceDate,
                planned.stream()
                        .collect(Collectors.toMap(
                                slice -> slice.key().variable(),
                                slice -> IndicatorEffects.slice(slice, tree, known.readyMade()))));
        int figures = (int)
                planned.stream().mapToLong(slice -> numbers(slice, tree).size()).sum();
        int hidden = hidden(planned, tree);
        return new EffectAnswer(
                variables(plan, known, language),
                indicators.all(language),
                indicators.notices(language),
                gone(planned, delivery.scheme, tree),
                hidden,
                audiences(planned, known, figures, hidden, language));
    }

    private static List<EffectAnswer.VariableEffect> variables(
            List<PlanRow> plan, CatalogueSnapshot known, Locale language) {
        Map<String, Map<PlanRow.Kind, Long>> counts = plan.stream()
                .filter(row -> row.kind() != PlanRow.Kind.REFUSED)
                .collect(Collectors.groupingBy(
                        PlanRow::variable, TreeMap::new, Collectors.groupingBy(PlanRow::kind, Collectors.counting())));
        return counts.entrySet().stream()
                .map(variable -> {
                    Function<PlanRow.Kind, Integer> count =
                            kind -> variable.getValue().getOrDefault(kind, 0L).intValue();
                    return new EffectAnswer.VariableEffect(
                            variable.getKey(),
                            known.variable(variable.getKey()).name().in(language),
                            count.apply(PlanRow.Kind.NEW),
                            count.apply(PlanRow.Kind.CHANGED),
                            count.apply(PlanRow.Kind.UNCHANGED));
                })
                .toList();
    }

    /** Whoever delivers a date anew delivers it whole: what the file leaves out holds no longer. */
    private List<EffectAnswer.GoneDistrict> gone(List<NewSlice> planned, String scheme, AreaTree tree) {
        Map<String, Area> names = districts.areas(scheme);
        Map<String, Long> figures = planned.stream()
                .flatMap(slice -> {
                    Set<String> left =
                            new HashSet<>(slices.published(slice.key()).cells().keySet());
                    left.removeAll(slice.cells().keySet());
                    return left.stream();
                })
                .filter(code -> tree.area(code).level() == Level.DISTRICT)
                .collect(Collectors.groupingBy(code -> code, TreeMap::new, Collectors.counting()));
        return figures.entrySet().stream()
                .map(district -> new EffectAnswer.GoneDistrict(
                        district.getKey(),
                        Objects.requireNonNull(names.get(district.getKey())).name(),
                        district.getValue().intValue()))
                .toList();
    }

    private int hidden(List<NewSlice> planned, AreaTree tree) {
        Map<SliceKey, Set<String>> hidden = publisher.wouldHide(planned);
        return (int) planned.stream()
                .flatMap(slice ->
                        numbers(slice, tree).stream().filter(hidden.getOrDefault(slice.key(), Set.of())::contains))
                .count();
    }

    /** The districts that a slice has a number for. */
    private static Set<String> numbers(NewSlice slice, AreaTree tree) {
        return slice.cells().entrySet().stream()
                .filter(cell -> cell.getValue() instanceof Cell.Known
                        && tree.area(cell.getKey()).level() == Level.DISTRICT)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<EffectAnswer.AudienceEffect> audiences(
            List<NewSlice> planned, CatalogueSnapshot known, int figures, int hidden, Locale language) {
        Set<Role> people = EnumSet.noneOf(Role.class);
        Arrays.stream(Role.values())
                .filter(role -> !role.code().contains(":") && role.rights().contains(Right.READ_FIGURES))
                .forEach(people::add);
        Set<Role> raw = EnumSet.copyOf(people);
        planned.stream()
                .map(slice -> known.variable(slice.key().variable()))
                .map((VariableDefinition variable) -> known.source(variable))
                .map(Source::rawRoles)
                .forEach(raw::retainAll);
        people.removeAll(raw);
        String others = hidden == 0 ? "effect.nothing-hidden" : "effect.hidden";
        return List.of(
                new EffectAnswer.AudienceEffect(names(raw, language), TEXTS.in(language, "effect.raw", figures)),
                new EffectAnswer.AudienceEffect(
                        names(people, language), TEXTS.in(language, others, figures - hidden, figures, hidden)));
    }

    private static List<String> names(Collection<Role> roles, Locale language) {
        return roles.stream()
                .map(role -> TEXTS.in(language, "role." + role.code()))
                .toList();
    }
}
