package de.ausgleich.monitoring;

import de.ausgleich.shared.text.Texts;
import de.ausgleich.statistics.DisadvantageField;
import de.ausgleich.statistics.DoubleDisadvantage.Placed;
import de.ausgleich.statistics.Unrated;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Double disadvantage in words that can be quoted, in the reader's language. */
record DoubleWords(Locale language) {

    private static final Texts TEXTS = new Texts("messages/double");

    String text(String key, Object... arguments) {
        return TEXTS.in(language, key, List.of(arguments));
    }

    String of(DisadvantageField field) {
        return text("field." + field);
    }

    /** What is favourable first, then how sure it is. */
    String placed(String name, Placed placed) {
        NeedWords need = new NeedWords(language);
        String place = text(
                "sentence." + placed.field(), name, need.index(placed.lifeSituation()), need.index(placed.place()));
        if (placed.certain()) {
            return place + " " + text("sentence.certain");
        }
        String others = placed.possible().stream()
                .filter(field -> field != placed.field())
                .map((DisadvantageField field) -> of(field))
                .collect(Collectors.joining(text("or")));
        return place + " " + text("sentence.unsure", others);
    }

    String unplaced(String name, String reason) {
        return text("sentence.unplaced", name, reason);
    }

    /** Of each index that does not rate the district: its name and why. */
    String reason(DoubleBasis basis, NeedResult lifeSituation, NeedResult place, String code) {
        return Stream.of(reason(basis.lifeSituation(), lifeSituation, code), reason(basis.place(), place, code))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    private @Nullable String reason(NeedBasis basis, NeedResult result, String code) {
        Unrated unrated = result.index().unrated().get(code);
        if (unrated == null) {
            return null;
        }
        NeedGround ground = basis.present();
        return text("reason", ground.definition().name().in(language), new NeedWords(language).reason(unrated, ground));
    }
}
