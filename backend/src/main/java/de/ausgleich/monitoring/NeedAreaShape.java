package de.ausgleich.monitoring;

import de.ausgleich.monitoring.NeedIndexAnswer.Area;
import de.ausgleich.monitoring.NeedIndexAnswer.Before;
import de.ausgleich.monitoring.NeedIndexAnswer.Chance;
import de.ausgleich.monitoring.NeedIndexAnswer.Component;
import de.ausgleich.monitoring.NeedIndexAnswer.Dynamics;
import de.ausgleich.monitoring.NeedIndexAnswer.Status;
import de.ausgleich.monitoring.NeedIndexAnswer.Sure;
import de.ausgleich.monitoring.NeedIndexAnswer.Without;
import de.ausgleich.statistics.Figure;
import de.ausgleich.statistics.NeedIndex;
import de.ausgleich.statistics.NeedReading;
import de.ausgleich.statistics.Sureness;
import de.ausgleich.statistics.Unrated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Gives what is known of one district its form. */
record NeedAreaShape(NeedBasis basis, NeedResult result, NeedWords words) {

    Area area(String code) {
        NeedReading reading = Objects.requireNonNull(result.readings().get(code));
        NeedIndex.Rated rated = result.index().rated().get(code);
        Unrated unrated = result.index().unrated().get(code);
        Status status = rated == null ? null : status(rated);
        Dynamics dynamics = rated == null ? null : dynamics(rated.dynamics());
        List<Component> components = IntStream.range(0, reading.now().size())
                .mapToObj(at -> component(at, reading, rated))
                .toList();
        Sure sure = sure(result.sureness().areas().get(code));
        String reason = unrated == null ? null : words.reason(unrated, basis.present());
        NeedSentence sentence = new NeedSentence(basis.present(), words);
        String name = basis.present().areas().name(code).name();
        return new Area(
                basis.present().areas().name(code),
                basis.present().areas().visible().hold(code) ? value(reading.population()) : null,
                rated != null,
                reason,
                unrated == null ? null : unrated.why(),
                status,
                dynamics,
                components,
                sure,
                before(code),
                status == null
                        ? sentence.unrated(name, reason == null ? "" : reason)
                        : sentence.rated(name, status, dynamics, components, sure, before(code)),
                result.fictitious().contains(code));
    }

    private Status status(NeedIndex.Rated rated) {
        return new Status(
                rated.status().index(),
                rated.status().sum(),
                rated.status().rank(),
                result.index().rated().size(),
                rated.statusClass());
    }

    private static @Nullable Dynamics dynamics(NeedIndex.@Nullable Dynamics dynamics) {
        return dynamics == null
                ? null
                : new Dynamics(dynamics.score().index(), dynamics.score().sum(), dynamics.dynamicsClass());
    }

    private Component component(int at, NeedReading reading, NeedIndex.@Nullable Rated rated) {
        Subject subject = basis.present().now().get(at).subject();
        Figure now = reading.now().get(at);
        BigDecimal value = value(now);
        BigDecimal earlier =
                reading.earlier().isEmpty() ? null : value(reading.earlier().get(at));
        BigDecimal change = value == null || earlier == null ? null : value.subtract(earlier);
        Double z = rated == null ? null : rated.status().z().get(at);
        NeedIndex.Dynamics dynamics = rated == null ? null : rated.dynamics();
        double weight =
                basis.present().definition().components().get(at).weight().doubleValue();
        return new Component(
                subject.code(),
                value,
                value == null ? null : words.figures().display(value, subject.definition()),
                z,
                z == null ? null : weight * z,
                earlier,
                change,
                change == null ? null : words.figures().change(change, subject.definition()),
                dynamics == null ? null : dynamics.score().z().get(at),
                Value.Status.of(now),
                now instanceof Figure.Unavailable gone ? words.figures().reason(gone.reason()) : null);
    }

    private static @Nullable BigDecimal value(@Nullable Figure figure) {
        return figure instanceof Figure.Available available ? available.value() : null;
    }

    private static @Nullable Sure sure(Sureness.@Nullable OfArea of) {
        if (of == null) {
            return null;
        }
        return new Sure(
                of.rankFrom(),
                of.rankTo(),
                of.certain(),
                List.copyOf(of.possible()),
                of.border().isPresent(),
                of.border().isPresent() ? of.border().getAsDouble() : null,
                of.without().entrySet().stream()
                        .map(without -> new Without(without.getKey(), without.getValue()))
                        .toList(),
                of.chance().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(chance -> new Chance(chance.getKey(), chance.getValue()))
                        .toList());
    }

    private @Nullable Before before(String code) {
        NeedResult.Before before = result.before().get(code);
        NeedGround then = basis.then();
        LocalDate date = then == null ? null : then.date();
        return before == null || date == null
                ? null
                : new Before(date, before.version(), before.statusClass(), before.cause());
    }
}
