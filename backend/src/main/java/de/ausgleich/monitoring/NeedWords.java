package de.ausgleich.monitoring;

import de.ausgleich.shared.text.Amounts;
import de.ausgleich.shared.text.Texts;
import de.ausgleich.statistics.DynamicsClass;
import de.ausgleich.statistics.StatusClass;
import de.ausgleich.statistics.Unrated;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a need index says, in the reader's language. */
record NeedWords(Locale language) {

    private static final Texts TEXTS = new Texts("messages/need");
    private static final int INDEX_DECIMALS = 2;

    FigureWords figures() {
        return new FigureWords(language);
    }

    String text(String key, Object... arguments) {
        return TEXTS.in(language, key, List.of(arguments));
    }

    String of(StatusClass status) {
        return text("status." + status);
    }

    String of(DynamicsClass dynamics) {
        return text("dynamics." + dynamics);
    }

    /** With two decimals: more would pretend more. */
    String index(double index) {
        return Amounts.number(BigDecimal.valueOf(index), INDEX_DECIMALS, language);
    }

    /** As written in the definition. */
    String limit(double limit) {
        return figures().count(BigDecimal.valueOf(limit));
    }

    /** Why there are no dynamics; null where there are. */
    @Nullable
    String noDynamics(NeedGround ground) {
        if (ground.earlierDate() != null) {
            return null;
        }
        String earlier = NeedGrounds.before(ground.date(), ground.definition().dynamicsMonths())
                .format(figures().dates());
        String broken = ground.broken().stream()
                .map(subject -> subject.definition().name().in(language))
                .collect(Collectors.joining("; "));
        return broken.isEmpty()
                ? text("no-dynamics.missing", earlier)
                : text(
                        "no-dynamics.broken",
                        earlier,
                        ground.date().format(figures().dates()),
                        broken);
    }

    String reason(Unrated unrated, NeedGround ground) {
        String component = unrated.component();
        String name = ground.now().stream()
                .filter(one -> one.subject().code().equals(component))
                .map(one -> one.subject().definition().name().in(language))
                .findFirst()
                .orElse("");
        return text("unrated." + unrated.why(), ground.definition().minimumPopulation(), name);
    }
}
