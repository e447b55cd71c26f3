package de.ausgleich.conference;

import de.ausgleich.access.OrganisationNames;
import de.ausgleich.conference.FieldReport.Answer;
import de.ausgleich.conference.FieldReport.Kind;
import de.ausgleich.conference.FieldReport.Outcome;
import de.ausgleich.conference.FieldReport.Relation;
import de.ausgleich.conference.FieldReport.Sender;
import de.ausgleich.conference.FieldReport.Source;
import de.ausgleich.conference.FieldReport.State;
import de.ausgleich.conference.FieldReportTable.Row;
import de.ausgleich.district.Area;
import de.ausgleich.district.Districts;
import de.ausgleich.indicator.CatalogueReader;
import de.ausgleich.indicator.CatalogueSnapshot;
import de.ausgleich.indicator.IndicatorDefinition;
import de.ausgleich.shared.api.Ref;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts names to what a report speaks of. */
@Singleton
class FieldReportShape {

    private final CatalogueReader catalogue;
    private final TopicTable topics;
    private final Districts districts;
    private final OrganisationNames names;
    private final AttachmentTable attachments;
    private final SeenGoals goals;

    FieldReportShape(
            CatalogueReader catalogue,
            TopicTable topics,
            Districts districts,
            OrganisationNames names,
            AttachmentTable attachments,
            SeenGoals goals) {
        this.catalogue = catalogue;
        this.topics = topics;
        this.districts = districts;
        this.names = names;
        this.attachments = attachments;
        this.goals = goals;
    }

    /** @param own codes of the bodies for which the reader reports */
    List<FieldReport> of(List<Row> rows, Set<String> own, Locale language) {
        if (rows.isEmpty()) {
            return List.of();
        }
        CatalogueSnapshot known = catalogue.read(null);
        Map<String, Topic> named = topics.byCode();
        Map<UUID, List<Attachment>> attached =
                attachments.of(rows.stream().map(Row::id).toList());
        Map<String, String> bodies = names.namesOf(all(rows, Row::organisation));
        Map<UUID, Ref> used = goals.seen(all(rows, Row::goal));
        return rows.stream()
                .map(row -> new FieldReport(
                        row.id(),
                        row.date(),
                        Source.valueOf(row.source()),
                        row.scheme(),
                        districts(row),
                        topic(row.topic(), named, language),
                        indicator(row.indicator(), known, language),
                        Kind.valueOf(row.kind()),
                        Relation.valueOf(row.relation()),
                        row.text(),
                        attached.getOrDefault(row.id(), List.of()),
                        new Sender(row.role(), organisation(row.organisation(), bodies)),
                        row.receivedAt(),
                        State.valueOf(row.state()),
                        answer(row, used),
                        row.withdrawnBecause(),
                        isOneOf(own, row.organisation()),
                        row.version()))
                .toList();
    }

    private static <T> Set<T> all(List<Row> rows, Function<Row, @Nullable T> of) {
        return rows.stream()
                .flatMap(row -> Optional.ofNullable(of.apply(row)).stream())
                .collect(Collectors.toSet());
    }

    private List<Ref> districts(Row row) {
        Map<String, Area> areas = districts.areas(row.scheme());
        return row.districts().stream().map(code -> district(areas, code)).toList();
    }

    private static Ref topic(String code, Map<String, Topic> named, Locale language) {
        Topic topic = named.get(code);
        return new Ref(code, topic == null ? code : topic.name().in(language));
    }

    private static boolean isOneOf(Set<String> own, @Nullable String organisation) {
        return organisation != null && own.contains(organisation);
    }

    private static Ref district(Map<String, Area> areas, String code) {
        Area area = areas.get(code);
        return new Ref(code, area == null ? code : area.name());
    }

    private static @Nullable Ref indicator(@Nullable String code, CatalogueSnapshot known, Locale language) {
        if (code == null) {
            return null;
        }
        IndicatorDefinition indicator = known.indicators().get(code);
        return new Ref(code, indicator == null ? code : indicator.name().in(language));
    }

    private static @Nullable Ref organisation(@Nullable String code, Map<String, String> names) {
        return code == null ? null : new Ref(code, names.getOrDefault(code, code));
    }

    private static @Nullable Answer answer(Row row, Map<UUID, Ref> goals) {
        String outcome = row.outcome();
        Instant at = row.answeredAt();
        if (outcome == null || at == null) {
            return null;
        }
        UUID goal = row.goal();
        Ref used = goal == null ? null : goals.get(goal);
        return new Answer(Outcome.valueOf(outcome), used, row.answer(), at);
    }
}
