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
import java.util.Set;
import java.util.UUID;
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
        return rows.stream()
                .map(row -> report(row, attached.getOrDefault(row.id(), List.of()), own, language, known, named))
                .toList();
    }

    private FieldReport report(
            Row row,
            List<Attachment> attached,
            Set<String> own,
            Locale language,
            CatalogueSnapshot known,
            Map<String, Topic> named) {
        Map<String, Area> areas = districts.areas(row.scheme());
        Topic topic = named.get(row.topic());
        String organisation = row.organisation();
        return new FieldReport(
                row.id(),
                row.date(),
                Source.valueOf(row.source()),
                row.scheme(),
                row.districts().stream().map(code -> district(areas, code)).toList(),
                new Ref(row.topic(), topic == null ? row.topic() : topic.name().in(language)),
                indicator(row.indicator(), known, language),
                Kind.valueOf(row.kind()),
                Relation.valueOf(row.relation()),
                row.text(),
                attached,
                new Sender(row.role(), organisation(organisation)),
                row.receivedAt(),
                State.valueOf(row.state()),
                answer(row),
                row.withdrawnBecause(),
                organisation != null && own.contains(organisation),
                row.version());
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

    private @Nullable Ref organisation(@Nullable String code) {
        return code == null ? null : new Ref(code, names.nameOf(code).orElse(code));
    }

    private @Nullable Answer answer(Row row) {
        String outcome = row.outcome();
        Instant at = row.answeredAt();
        if (outcome == null || at == null) {
            return null;
        }
        UUID goal = row.goal();
        Ref used = goal == null ? null : goals.seen(goal).orElse(null);
        return new Answer(Outcome.valueOf(outcome), used, row.answer(), at);
    }
}
