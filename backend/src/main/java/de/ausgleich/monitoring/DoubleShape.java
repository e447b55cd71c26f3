package de.ausgleich.monitoring;

import de.ausgleich.monitoring.DoubleDisadvantageAnswer.Area;
import de.ausgleich.monitoring.DoubleDisadvantageAnswer.Count;
import de.ausgleich.monitoring.DoubleDisadvantageAnswer.Index;
import de.ausgleich.shared.api.Ref;
import de.ausgleich.statistics.DisadvantageField;
import de.ausgleich.statistics.DoubleDisadvantage;
import de.ausgleich.statistics.DoubleDisadvantage.Placed;
import de.ausgleich.statistics.DoubleDisadvantage.Side;
import de.ausgleich.statistics.NeedIndex;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gives double disadvantage the form in which the API shows it to one reader. */
record DoubleShape(DoubleBasis basis, NeedResult lifeSituation, NeedResult place, Locale language) {

    DoubleDisadvantageAnswer answer() {
        DoubleDisadvantage found =
                DoubleDisadvantage.of(side(basis.lifeSituation(), lifeSituation), side(basis.place(), place));
        List<Area> areas = lifeSituation.readings().keySet().stream()
                .filter(basis::shows)
                .map(code -> area(code, found.placed().get(code)))
                .toList();
        int placed = (int) areas.stream().filter(area -> area.field() != null).count();
        return new DoubleDisadvantageAnswer(
                index(basis.lifeSituation()),
                index(basis.place()),
                basis.areas().scheme(),
                basis.date(),
                basis.dates(),
                placed,
                areas.size() - placed,
                (int) areas.stream().filter(Area::unsure).count(),
                Arrays.stream(DisadvantageField.values())
                        .map(field -> new Count(field, (int) areas.stream()
                                .filter(area -> area.field() == field)
                                .count()))
                        .toList(),
                found.correlation().isPresent() ? found.correlation().getAsDouble() : null,
                areas,
                sources(),
                areas.stream().anyMatch(Area::fictitious));
    }

    private static Side side(NeedBasis basis, NeedResult result) {
        return new Side(result.index(), basis.present().rule());
    }

    private Area area(String code, @Nullable Placed placed) {
        DoubleWords words = new DoubleWords(language);
        Ref district = basis.areas().name(code);
        boolean fictitious =
                lifeSituation.fictitious().contains(code) || place.fictitious().contains(code);
        if (placed == null) {
            String reason = words.reason(basis, lifeSituation, place, code);
            return new Area(
                    district,
                    index(lifeSituation, code),
                    index(place, code),
                    null,
                    List.of(),
                    false,
                    reason,
                    words.unplaced(district.name(), reason),
                    fictitious);
        }
        return new Area(
                district,
                placed.lifeSituation(),
                placed.place(),
                placed.field(),
                List.copyOf(placed.possible()),
                !placed.certain(),
                null,
                words.placed(district.name(), placed),
                fictitious);
    }

    private static @Nullable Double index(NeedResult result, String code) {
        NeedIndex.Rated rated = result.index().rated().get(code);
        return rated == null ? null : rated.status().index();
    }

    private Index index(NeedBasis of) {
        NeedGround ground = of.present();
        return new Index(
                ground.definition().code(),
                ground.definition().name().in(language),
                ground.definition().version(),
                ground.now().stream()
                        .map(Ground::subject)
                        .map(subject -> new Ref(
                                subject.code(), subject.definition().name().in(language)))
                        .toList());
    }

    /** Who delivers what goes in, each once, by code. */
    private List<Ref> sources() {
        TreeMap<String, Ref> sources = new TreeMap<>();
        Stream.of(basis.lifeSituation(), basis.place())
                .flatMap(of -> of.present().grounds().stream())
                .flatMap(ground -> ground.subject().sources(language).stream())
                .forEach(source -> sources.put(source.code(), source));
        return List.copyOf(sources.values());
    }
}
