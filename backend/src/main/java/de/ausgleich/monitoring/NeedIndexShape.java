package de.ausgleich.monitoring;

import de.ausgleich.monitoring.NeedIndexAnswer.Area;
import de.ausgleich.monitoring.NeedIndexAnswer.Field;
import de.ausgleich.monitoring.NeedIndexAnswer.Trials;
import de.ausgleich.observation.Audience;
import de.ausgleich.shared.api.Ref;
import de.ausgleich.statistics.DynamicsClass;
import de.ausgleich.statistics.NeedIndex;
import de.ausgleich.statistics.StatusClass;
import de.ausgleich.statistics.Sureness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Gives the result of a need index the form in which the API shows it to one reader. */
record NeedIndexShape(NeedBasis basis, NeedResult result, Locale language) {

    NeedIndexAnswer answer() {
        NeedGround ground = basis.present();
        NeedWords words = new NeedWords(language);
        NeedAreaShape shape = new NeedAreaShape(basis, result, words);
        List<String> shown =
                result.readings().keySet().stream().filter(ground::shows).toList();
        List<Area> areas = shown.stream().map(shape::area).toList();
        int rated = (int) areas.stream().filter(Area::rated).count();
        return new NeedIndexAnswer(
                NeedIndexRef.of(ground, result.index().statusScales(), language),
                ground.areas().scheme(),
                ground.date(),
                ground.earlierDate(),
                words.noDynamics(ground),
                ground.basis() == Audience.RAW ? NeedIndexAnswer.Basis.DELIVERED : NeedIndexAnswer.Basis.RELEASED,
                basis.dates(),
                rated,
                areas.size() - rated,
                matrix(shown),
                trials(areas),
                areas,
                sources(),
                areas.stream().anyMatch(Area::fictitious));
    }

    /** Every field, the empty ones too; those without dynamics only where there are some. */
    private List<Field> matrix(List<String> shown) {
        List<NeedIndex.Rated> rated = shown.stream()
                .map(code -> result.index().rated().get(code))
                .filter(Objects::nonNull)
                .toList();
        List<Field> matrix = new ArrayList<>();
        for (StatusClass status : StatusClass.values()) {
            for (DynamicsClass dynamics : DynamicsClass.values()) {
                matrix.add(new Field(status, dynamics, count(rated, status, dynamics)));
            }
            int without = count(rated, status, null);
            if (without > 0) {
                matrix.add(new Field(status, null, without));
            }
        }
        return matrix;
    }

    private static int count(List<NeedIndex.Rated> rated, StatusClass status, @Nullable DynamicsClass dynamics) {
        return (int) rated.stream()
                .filter(one -> one.statusClass() == status && dynamicsClass(one) == dynamics)
                .count();
    }

    private static @Nullable DynamicsClass dynamicsClass(NeedIndex.Rated rated) {
        NeedIndex.Dynamics dynamics = rated.dynamics();
        return dynamics == null ? null : dynamics.dynamicsClass();
    }

    private Trials trials(List<Area> areas) {
        Sureness sureness = result.sureness();
        int certain = (int) areas.stream()
                .map(Area::sureness)
                .filter(sure -> sure != null && sure.certain())
                .count();
        int rated = (int) areas.stream().filter(Area::rated).count();
        return new Trials(
                Sureness.WEIGHT_CHANGE,
                sureness.weightings(),
                sureness.runs(),
                sureness.seed(),
                sureness.runs() > 0,
                sureness.byChance(),
                certain,
                rated - certain);
    }

    /** Who delivers what goes in, each once, by code. */
    private List<Ref> sources() {
        TreeMap<String, Ref> sources = new TreeMap<>();
        basis.present().grounds().stream()
                .flatMap(ground -> ground.subject().sources(language).stream())
                .sorted(Comparator.comparing(Ref::code))
                .forEach(source -> sources.put(source.code(), source));
        return List.copyOf(sources.values());
    }
}
