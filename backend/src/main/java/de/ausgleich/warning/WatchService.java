package de.ausgleich.warning;

import de.ausgleich.access.Actor;
import de.ausgleich.access.CurrentActor;
import de.ausgleich.audit.AuditTrail;
import de.ausgleich.district.Area;
import de.ausgleich.district.Districts;
import de.ausgleich.district.Visibility;
import de.ausgleich.indicator.IndicatorDefinition;
import de.ausgleich.indicator.Indicators;
import de.ausgleich.monitoring.EarlyWarningService;
import de.ausgleich.monitoring.NewestChanges;
import de.ausgleich.shared.api.Faults;
import de.ausgleich.shared.api.Page;
import de.ausgleich.shared.api.PageQuery;
import de.ausgleich.shared.api.Ref;
import de.ausgleich.shared.persistence.Identifiers;
import de.ausgleich.shared.problem.Problem;
import de.ausgleich.shared.text.Words;
import de.ausgleich.statistics.Level;
import de.ausgleich.warning.WatchTable.Row;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Each person's own watch list. */
@Singleton
class WatchService {

    /** More than anybody keeps an eye on. */
    static final int MOST = 100;

    private static final String OBJECT = "watch";

    private final WatchTable stored;
    private final EarlyWarningService warnings;
    private final Indicators indicators;
    private final Districts districts;
    private final Visibility visibility;
    private final CurrentActor actor;
    private final AuditTrail trail;
    private final Validator validator;
    private final Clock clock;

    WatchService(
            WatchTable stored,
            EarlyWarningService warnings,
            Indicators indicators,
            Districts districts,
            Visibility visibility,
            CurrentActor actor,
            AuditTrail trail,
            Validator validator,
            Clock clock) {
        this.stored = stored;
        this.warnings = warnings;
        this.indicators = indicators;
        this.districts = districts;
        this.visibility = visibility;
        this.actor = actor;
        this.trail = trail;
        this.validator = validator;
        this.clock = clock;
    }

    /** The reader's own, without those in districts that are no longer in sight. */
    Page<Watch> page(PageQuery page, Locale language) {
        Map<String, NewestChanges> newest = new HashMap<>();
        return Page.of(seen(), page)
                .map(row -> watch(
                        row,
                        newest.computeIfAbsent(row.scheme(), scheme -> warnings.newest(scheme, language)),
                        language));
    }

    /** @throws Problem 404 when it is not the reader's own, or in a district that is no longer in sight */
    Watch get(UUID id, Locale language) {
        return seen().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .map(row -> watch(row, warnings.newest(row.scheme(), language), language))
                .orElseThrow(() -> Problem.notFound(OBJECT, id));
    }

    private List<Row> seen() {
        Actor me = actor.get();
        return stored.of(me.realm(), me.subject()).stream().filter(this::isSeen).toList();
    }

    /** @throws Problem 400 naming every fault; 404 for a district out of sight; 409 when it is there, or the list full */
    @Transactional
    Watch add(WatchRequest request, Locale language) {
        String scheme = districts.scheme(Words.orNull(request.scheme()), null);
        String indicator = Words.orNull(request.indicator());
        check(request, scheme, indicator);
        Actor me = actor.get();
        stored.lock(me);
        if (stored.of(me.realm(), me.subject()).size() >= MOST) {
            throw Problem.rule("watch-list-full", MOST);
        }
        UUID id = Identifiers.next();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (!stored.add(id, me, scheme, request.district(), indicator, now)) {
            throw Problem.rule("watched-already");
        }
        trail.recordOwn("watched", OBJECT, Map.of());
        return watch(
                new Row(id, scheme, request.district(), indicator, now), warnings.newest(scheme, language), language);
    }

    /** @throws Problem 404 when it is not the reader's own */
    @Transactional
    void remove(UUID id) {
        if (!stored.remove(id, actor.get())) {
            throw Problem.notFound(OBJECT, id);
        }
        trail.recordOwn("unwatched", OBJECT, Map.of());
    }

    private void check(WatchRequest request, String scheme, @Nullable String indicator) {
        Faults faults = new Faults();
        faults.addConstraints(validator, request);
        String district = Words.orNull(request.district());
        if (district != null) {
            Area area = districts.areas(scheme).get(district);
            if (area == null || area.level() != Level.DISTRICT) {
                faults.add("district", "district.unknown", district, scheme);
            }
        }
        Optional<IndicatorDefinition> found = indicator == null ? Optional.empty() : indicators.find(indicator);
        if (indicator != null && found.isEmpty()) {
            faults.add("indicator", "indicator.unknown", indicator);
        }
        faults.refuse();
        if (!found.map(IndicatorDefinition::open).orElse(false)) {
            visibility.in(scheme).require(request.district());
        }
    }

    private boolean isSeen(Row row) {
        String indicator = row.indicator();
        boolean open = indicator != null
                && indicators.find(indicator).map(IndicatorDefinition::open).orElse(false);
        return open || visibility.in(row.scheme()).hold(row.district());
    }

    private Watch watch(Row row, NewestChanges newest, Locale language) {
        Area area = districts.areas(row.scheme()).get(row.district());
        String indicator = row.indicator();
        return new Watch(
                row.id(),
                row.scheme(),
                new Ref(row.district(), area == null ? row.district() : area.name()),
                indicator == null
                        ? null
                        : new Ref(indicator, indicators.of(indicator).name().in(language)),
                row.createdAt(),
                newest.in(row.district(), indicator));
    }
}
