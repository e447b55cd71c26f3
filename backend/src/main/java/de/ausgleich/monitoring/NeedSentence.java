package de.ausgleich.monitoring;

import de.ausgleich.monitoring.NeedIndexAnswer.Before;
import de.ausgleich.monitoring.NeedIndexAnswer.Component;
import de.ausgleich.monitoring.NeedIndexAnswer.Dynamics;
import de.ausgleich.monitoring.NeedIndexAnswer.Status;
import de.ausgleich.monitoring.NeedIndexAnswer.Sure;
import de.ausgleich.statistics.ClassChange;
import de.ausgleich.statistics.StatusClass;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A district's place in a need index as sentences that can be quoted: what is favourable first, then how sure it is. */
record NeedSentence(NeedGround ground, NeedWords words) {

    private static final int MOST_NAMED = 2;

    String unrated(String name, String reason) {
        return words.text("sentence.unrated", name, reason);
    }

    String rated(
            String name,
            Status status,
            @Nullable Dynamics dynamics,
            List<Component> components,
            @Nullable Sure sure,
            @Nullable Before before) {
        List<String> parts = new ArrayList<>();
        parts.add(words.text(
                "sentence.status." + ground.definition().dimension(),
                name,
                words.of(status.statusClass()),
                words.index(status.index()),
                status.rank(),
                status.of()));
        if (dynamics != null) {
            parts.add(words.text("sentence.dynamics", words.of(dynamics.dynamicsClass())));
        }
        List<String> favourable = favourable(components);
        if (!favourable.isEmpty()) {
            parts.add(words.text("sentence.favourable", String.join(", ", favourable)));
        }
        if (sure != null) {
            parts.add(sure(status, sure));
        }
        if (before != null && before.cause() != ClassChange.SAME) {
            parts.add(words.text(
                    "sentence.before." + before.cause(),
                    before.date().format(words.figures().dates()),
                    words.of(before.statusClass())));
        }
        return String.join(" ", parts);
    }

    /** The indicators that lie best beside the mean, at most two. */
    private List<String> favourable(List<Component> components) {
        return IntStream.range(0, components.size())
                .boxed()
                .filter(at -> z(components.get(at)) < 0)
                .sorted((one, other) -> Double.compare(z(components.get(one)), z(components.get(other))))
                .limit(MOST_NAMED)
                .map(at -> ground.now().get(at).subject().definition().name().in(words.language()))
                .toList();
    }

    private static double z(Component component) {
        Double z = component.z();
        return z == null ? 0 : z;
    }

    private String sure(Status status, Sure sure) {
        if (sure.certain()) {
            return words.text(sure.chance().isEmpty() ? "sentence.certain" : "sentence.certain-chance");
        }
        String others = sure.possible().stream()
                .filter(possible -> possible != status.statusClass())
                .map((StatusClass possible) -> words.of(possible))
                .collect(Collectors.joining(words.text("or")));
        Double border = sure.border();
        return border == null
                ? words.text("sentence.unsure", others)
                : words.text("sentence.unsure-border", others, words.limit(border));
    }
}
