package de.ausgleich.programme;

import de.ausgleich.district.Area;
import de.ausgleich.district.Districts;
import de.ausgleich.monitoring.SetFigures;
import de.ausgleich.programme.ConceptRequest.FigureRequest;
import de.ausgleich.programme.ConceptRequest.SectionRequest;
import de.ausgleich.shared.api.Faults;
import de.ausgleich.shared.problem.Problem;
import de.ausgleich.shared.time.BusinessDate;
import de.ausgleich.statistics.Level;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be wrong with an action concept and with its adoption. */
@Singleton
class ConceptRules {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private final Validator validator;
    private final Districts districts;
    private final SetFigures figures;
    private final ConceptGoals goals;
    private final ConceptMeasures measures;
    private final BusinessDate businessDate;

    ConceptRules(
            Validator validator,
            Districts districts,
            SetFigures figures,
            ConceptGoals goals,
            ConceptMeasures measures,
            BusinessDate businessDate) {
        this.validator = validator;
        this.districts = districts;
        this.figures = figures;
        this.goals = goals;
        this.measures = measures;
        this.businessDate = businessDate;
    }

    /**
     * @param draft as it is so far
     * @throws Problem 400 naming every fault
     */
    void check(ConceptRequest request, Concept draft, ProgrammeArea area) {
        Faults faults = new Faults();
        faults.addConstraints(validator, request);
        if (request.sections() != null) {
            Set<UUID> known =
                    draft.sections().stream().map(ConceptSection::id).collect(Collectors.toCollection(HashSet::new));
            Set<UUID> kept = draft.sections().stream()
                    .flatMap(section -> Stream.concat(section.goals().stream(), section.measures().stream()))
                    .collect(Collectors.toSet());
            for (int i = 0; i < request.sections().size(); i++) {
                SectionRequest section = request.sections().get(i);
                if (section != null) {
                    check("sections[" + i + "]", section, known, kept, area, faults);
                }
            }
        }
        faults.refuse();
    }

    private void check(
            String field, SectionRequest section, Set<UUID> known, Set<UUID> kept, ProgrammeArea area, Faults faults) {
        // Each identifier is taken once: what is left afterwards may still be named.
        if (section.id() != null && !known.remove(section.id())) {
            faults.add(field + ".id", "action-concept.section");
        }
        List<UUID> served = section.goalsOrNone();
        check(field + ".goals", "action-concept.goal", served, goals.ofArea(area.code(), served), kept, faults);
        List<UUID> done = section.measuresOrNone();
        check(field + ".measures", "action-concept.measure", done, measures.ofArea(area.code(), done), kept, faults);
        List<FigureRequest> drawn = section.figuresOrNone();
        for (int i = 0; i < drawn.size(); i++) {
            FigureRequest figure = drawn.get(i);
            if (figure != null && figure.indicator() != null && figure.date() != null) {
                check(field + ".figures[" + i + "]", figure, area.scheme(), faults);
                if (drawn.indexOf(figure) < i) {
                    faults.add(field + ".figures[" + i + "]", "action-concept.twice");
                }
            }
        }
    }

    /** @param there those of them that the area has */
    private static void check(
            String field, String fault, List<UUID> named, Set<UUID> there, Set<UUID> kept, Faults faults) {
        for (int i = 0; i < named.size(); i++) {
            UUID thing = named.get(i);
            if (thing == null) {
                continue;
            }
            if (!there.contains(thing) && !kept.contains(thing)) {
                faults.add(field + "[" + i + "]", fault);
            } else if (named.indexOf(thing) < i) {
                faults.add(field + "[" + i + "]", "action-concept.twice");
            }
        }
    }

    private void check(String field, FigureRequest figure, String scheme, Faults faults) {
        if (!figures.knows(figure.indicator())) {
            faults.add(field + ".indicator", "indicator.unknown", figure.indicator());
        } else if (!figures.hasFigures(figure.indicator(), scheme, figure.date())) {
            faults.add(field + ".date", "programme-area.no-figure", figure.indicator(), figure.date());
        }
        String district = figure.district();
        if (district != null) {
            Area area = districts.areas(scheme).get(district);
            if (area == null || area.level() != Level.DISTRICT) {
                faults.add(field + ".district", "district.unknown", district, scheme);
            }
        }
    }

    /**
     * @param before when the version before was decided; null for the first
     * @throws Problem 400 naming every fault; 409 when nothing is written yet
     */
    void check(ConceptAdoptionRequest adoption, Concept draft, @Nullable LocalDate before) {
        Faults faults = new Faults();
        faults.addConstraints(validator, adoption);
        LocalDate day = adoption.decidedOn();
        if (day != null && day.isAfter(businessDate.today())) {
            faults.add("decidedOn", "programme-area.decided-later");
        } else if (day != null && before != null && day.isBefore(before)) {
            faults.add("decidedOn", "action-concept.decided-before", before);
        }
        String link = adoption.paperLink();
        if (link != null && !link.isBlank() && !LINK.matcher(link.strip()).matches()) {
            faults.add("paperLink", "contact.website", link);
        }
        faults.refuse();
        if (draft.sections().stream().allMatch(section -> section.text().isBlank())) {
            throw Problem.rule("action-concept-empty");
        }
    }
}
