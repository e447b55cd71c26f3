package de.ausgleich.monitoring;

import de.ausgleich.indicator.ChangeOf;
import de.ausgleich.indicator.Indicators;
import de.ausgleich.observation.Observations;
import de.ausgleich.observation.SliceKey;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells what was published of an indicator before, as far as the reader could see it. */
@Singleton
class Vintages {

    private final Observations observations;
    private final Indicators indicators;

    Vintages(Observations observations, Indicators indicators) {
        this.observations = observations;
        this.indicators = indicators;
    }

    VintagesAnswer of(Ground ground, Locale language) {
        Subject subject = ground.subject();
        String scheme = ground.areas().scheme();
        Set<String> variables = subject.formula().variables();
        Set<LocalDate> dates = Stream.of(ground.date(), subject.baseDate())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Set<SliceKey> needed = dates.stream()
                .flatMap(date -> variables.stream().map(variable -> new SliceKey(variable, scheme, date)))
                .collect(Collectors.toSet());
        VintageTimes times = new VintageTimes(
                needed, defined(subject), observations.publications(subject.audience(), scheme, variables, dates));
        return new VintagesAnswer(
                IndicatorRef.of(subject, language),
                scheme,
                ground.date(),
                times.times().reversed().stream()
                        .map(time -> item(time, subject, language))
                        .toList());
    }

    private static VintagesAnswer.Item item(VintageTimes.Time time, Subject subject, Locale language) {
        return new VintagesAnswer.Item(
                time.at(),
                time.until(),
                time.until() == null,
                time.variables().stream()
                        .map(variable -> subject.catalogue().variable(variable).ref(language))
                        .toList(),
                time.deliveries());
    }

    /** Since when there is the definition, and for a change also the share's. */
    private Instant defined(Subject subject) {
        ChangeOf change = subject.definition().changeOf();
        Instant own = first(subject.code());
        Instant share = change == null ? own : first(change.indicator());
        return own.isAfter(share) ? own : share;
    }

    private Instant first(String indicator) {
        return indicators.versions(indicator).getLast().validFrom();
    }
}
