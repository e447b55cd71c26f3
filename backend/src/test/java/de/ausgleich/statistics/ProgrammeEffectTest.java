package de.ausgleich.statistics;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import de.ausgleich.statistics.ProgrammeEffect.Admission;
import de.ausgleich.statistics.ProgrammeEffect.Point;
import de.ausgleich.statistics.ProgrammeEffect.Readings;
import de.ausgleich.statistics.ProgrammeEffect.Unpaired;
import de.ausgleich.statistics.ProgrammeEffect.Why;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The example on the method page, by hand. */
class ProgrammeEffectTest {

    private static final LocalDate END_2006 = LocalDate.of(2006, 12, 31);
    private static final LocalDate END_2007 = LocalDate.of(2007, 12, 31);
    private static final LocalDate END_2009 = LocalDate.of(2009, 12, 31);
    private static final LocalDate END_2010 = LocalDate.of(2010, 12, 31);
    private static final LocalDate SINCE = LocalDate.of(2008, 7, 1);

    private static final List<Admission> BOTH = List.of(since("04"), since("65"));

    private static final NavigableMap<LocalDate, Map<String, Double>> INDEX = new TreeMap<>(Map.of(
            END_2006, Map.of("04", 0.0, "65", 0.0, "11", 0.0, "12", 0.0, "13", 0.0),
            END_2007, Map.of("04", 2.5, "65", 2.1, "11", 2.0, "12", 1.0, "13", -1.0)));

    @Test
    void eachPairsChangeIsHeldAgainstTheOther() {
        var found = effect(List.of(since("04"), since("65")));
        assertThat(found.pairs()).extracting(pair -> pair.similar()).containsExactly("12", "11");
        var duerkopp = found.pairs().getFirst();
        assertThat(duerkopp.indexDate()).isEqualTo(END_2007);
        // 48 → 42 is −6, 30 → 29 is −1: −5; before: 46 → 48 is +2, 28 → 30 is +2: 0.
        assertThat(duerkopp.since().difference()).isEqualByComparingTo("-5");
        assertThat(requireNonNull(duerkopp.before()).difference()).isEqualByComparingTo("0");
        // 40 → 39 is −1, 35 → 36 is +1: −2; before: 41 → 40 is −1, 35 → 35 is 0: −1.
        assertThat(found.pairs().getLast().since().difference()).isEqualByComparingTo("-2");
        var since = requireNonNull(found.since());
        assertThat(since.own()).isEqualByComparingTo("-3.5");
        assertThat(since.other()).isEqualByComparingTo("0");
        assertThat(since.difference().mean()).isEqualByComparingTo("-3.5");
        var interval = requireNonNull(since.difference().interval());
        assertThat(interval.level()).isEqualTo(0.5);
        assertThat(interval.from()).isEqualTo(-5);
        assertThat(interval.to()).isEqualTo(-2);
        assertThat(requireNonNull(found.before()).difference().mean()).isEqualByComparingTo("-0.5");
        assertThat(found.series())
                .containsExactly(
                        new Point(END_2006, new BigDecimal("43.5"), new BigDecimal("31.5")),
                        new Point(END_2007, new BigDecimal("44"), new BigDecimal("32.5")),
                        new Point(END_2010, new BigDecimal("40.5"), new BigDecimal("32.5")));
    }

    @Test
    void noDistrictOfTheProgrammeStandsForASimilarOne() {
        var found = effect(List.of(since("04")));
        assertThat(found.pairs()).singleElement().satisfies(pair -> assertThat(pair.similar())
                .isEqualTo("11"));
        assertThat(requireNonNull(found.since()).difference().interval()).isNull();
    }

    @Test
    void whatCannotBeSaidIsSaidSo() {
        var found = effect(List.of(
                new Admission("04", END_2010, null), new Admission("65", LocalDate.of(2006, 1, 1), null), since("99")));
        assertThat(found.unpaired())
                .containsExactly(
                        new Unpaired(new Admission("04", END_2010, null), Why.NOT_YET),
                        new Unpaired(new Admission("65", LocalDate.of(2006, 1, 1), null), Why.NO_INDEX),
                        new Unpaired(since("99"), Why.NO_INDEX));
        assertThat(found.since()).isNull();
        assertThat(found.before()).isNull();
        assertThat(found.series()).isEmpty();
    }

    @Test
    void withoutAValueNowThereIsNoPair() {
        var values = values();
        values.put(END_2010, Map.of("65", BigDecimal.valueOf(39)));
        var found = ProgrammeEffect.of(
                List.of(since("04"), since("65")), Set.of("04", "65"), INDEX, readings(values), END_2010, 0.95);
        assertThat(found.unpaired()).extracting(Unpaired::why).containsExactly(Why.NO_VALUES, Why.NO_SIMILAR);
    }

    /** Since 2009 it is counted in another way: 48 → 42 would be no change of the district. */
    @Test
    void acrossABreakNothingIsHeldAgainstEachOther() {
        var found = effect(BOTH, new Readings(values(), Map.of(), breaks(LocalDate.of(2009, 12, 31))));
        assertThat(found.pairs()).isEmpty();
        assertThat(found.unpaired()).extracting(Unpaired::why).containsExactly(Why.BROKEN, Why.BROKEN);
        assertThat(found.since()).isNull();
        assertThat(found.series()).isEmpty();
        // A break on the very date counts in the new way from there on.
        var onTheDay = effect(BOTH, new Readings(values(), Map.of(), breaks(END_2010)));
        assertThat(onTheDay.unpaired()).extracting(Unpaired::why).containsOnly(Why.BROKEN);
    }

    @Test
    void beforeTheAdmissionOnlyWhatCanBeComparedIsLookedAt() {
        var found = effect(BOTH, new Readings(values(), Map.of(), breaks(END_2007)));
        assertThat(requireNonNull(found.since()).difference().mean()).isEqualByComparingTo("-3.5");
        assertThat(found.before()).isNull();
        assertThat(found.series()).extracting(Point::date).containsExactly(END_2007, END_2010);
        var later = effect(BOTH, new Readings(values(), Map.of(), breaks(END_2010.plusDays(1))));
        assertThat(later).isEqualTo(effect(BOTH));
    }

    @Test
    void fewCasesAreToldOfThePairOnEitherSide() {
        var few = Map.of(END_2010, Set.of("12", "13"), END_2006, Set.of("65"));
        var found = effect(BOTH, new Readings(values(), few, breaks()));
        var duerkopp = found.pairs().getFirst();
        assertThat(duerkopp.since().own().fewCases()).isFalse();
        assertThat(duerkopp.since().other().fewCases()).isTrue();
        assertThat(found.pairs().getLast().since().fewCases()).isFalse();
        assertThat(requireNonNull(found.pairs().getLast().before()).own().fewCases())
                .isTrue();
        assertThat(requireNonNull(found.since()).fewCases()).isEqualTo(1);
        assertThat(requireNonNull(found.before()).fewCases()).isEqualTo(1);
        assertThat(requireNonNull(effect(BOTH).since()).fewCases()).isZero();
    }

    @Test
    void nothingIsShownAfterTheDateAskedFor() {
        var values = values();
        values.put(LocalDate.of(2011, 12, 31), at(10, 10, 10, 10, 10));
        assertThat(effect(BOTH, readings(values))).isEqualTo(effect(BOTH));
    }

    /** 48 → 45 is −3, in district 12 30 → 31 is +1: −4 up to 2009, whatever became of it in 2010. */
    @Test
    void whatCameAfterLeavingIsNotTheProgrammes() {
        var values = values();
        values.put(END_2009, at(45, 38, 36, 31, 5));
        var left = new Admission("04", SINCE, LocalDate.of(2010, 6, 30));
        var found = effect(List.of(left, since("65")), readings(values));
        assertThat(found.pairs()).extracting(pair -> pair.since().to()).containsExactly(END_2009, END_2010);
        assertThat(found.pairs().getFirst().since().difference()).isEqualByComparingTo("-4");
        assertThat(found.pairs().getLast().since().difference()).isEqualByComparingTo("-2");
        assertThat(requireNonNull(found.since()).difference().mean()).isEqualByComparingTo("-3");
        assertThat(found.series()).extracting(Point::date).containsExactly(END_2006, END_2007, END_2009);
        var stays = new Admission("04", SINCE, END_2010);
        assertThat(effect(List.of(stays), readings(values)).pairs())
                .extracting(pair -> pair.since().to())
                .containsExactly(END_2010);
    }

    /** Its figures at the end of 2009 are of after a break, those up to its leaving are not. */
    @Test
    void aBreakAfterLeavingDoesNotMatter() {
        var values = values();
        values.put(LocalDate.of(2008, 12, 31), at(46, 39, 35, 30, 5));
        var left = new Admission("04", SINCE, LocalDate.of(2009, 6, 30));
        var found = effect(List.of(left, since("65")), new Readings(values, Map.of(), breaks(END_2009)));
        assertThat(found.pairs())
                .extracting(pair -> pair.admission().district())
                .containsExactly("04");
        assertThat(found.unpaired()).extracting(Unpaired::why).containsExactly(Why.BROKEN);
    }

    @Test
    void whoLeftBeforeThereWereNewFiguresIsNamed() {
        var left = new Admission("04", SINCE, LocalDate.of(2008, 10, 1));
        assertThat(effect(List.of(left)).unpaired()).containsExactly(new Unpaired(left, Why.TOO_SHORT));
    }

    private static Admission since(String district) {
        return new Admission(district, SINCE, null);
    }

    private static NavigableSet<LocalDate> breaks(LocalDate... dates) {
        return new TreeSet<>(List.of(dates));
    }

    private static Readings readings(NavigableMap<LocalDate, Map<String, BigDecimal>> values) {
        return new Readings(values, Map.of(), breaks());
    }

    private static ProgrammeEffect effect(List<Admission> admissions) {
        return effect(admissions, readings(values()));
    }

    private static ProgrammeEffect effect(List<Admission> admissions, Readings readings) {
        return ProgrammeEffect.of(admissions, Set.of("04", "65"), INDEX, readings, END_2010, 0.95);
    }

    private static NavigableMap<LocalDate, Map<String, BigDecimal>> values() {
        return new TreeMap<>(Map.of(
                END_2006, at(46, 41, 35, 28, 5),
                END_2007, at(48, 40, 35, 30, 5),
                END_2010, at(42, 39, 36, 29, 5)));
    }

    private static Map<String, BigDecimal> at(int... values) {
        var codes = List.of("04", "65", "11", "12", "13");
        var found = new HashMap<String, BigDecimal>();
        for (var at = 0; at < values.length; at++) {
            found.put(codes.get(at), BigDecimal.valueOf(values[at]));
        }
        return found;
    }
}
