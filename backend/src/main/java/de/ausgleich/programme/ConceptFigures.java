package de.ausgleich.programme;

import de.ausgleich.district.Area;
import de.ausgleich.district.Districts;
import de.ausgleich.monitoring.SetFigures;
import de.ausgleich.monitoring.SetOfDistricts;
import de.ausgleich.programme.Concept.Adoption;
import de.ausgleich.programme.ConceptAnswer.DrawnFigure;
import de.ausgleich.shared.api.Ref;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Gives an action concept the figures that it draws in, as the reader may see them. */
@Singleton
class ConceptFigures {

    private final SetFigures figures;
    private final Districts districts;

    ConceptFigures(SetFigures figures, Districts districts) {
        this.figures = figures;
        this.districts = districts;
    }

    /** The districts of which its area's figures are: those of its adoption, for a draft those of today. */
    List<Ref> districts(Concept concept, ProgrammeArea area) {
        return concept.isDraft()
                ? area.districts()
                : concept.districts().stream()
                        .map(code -> named(area.scheme(), code))
                        .toList();
    }

    DrawnFigure drawn(ConceptSection.Figure figure, Concept concept, ProgrammeArea area) {
        String district = figure.district();
        Ref name = district == null ? new Ref(area.code(), area.name()) : named(area.scheme(), district);
        List<String> codes = district == null
                ? districts(concept, area).stream().map(Ref::code).toList()
                : List.of(district);
        Adoption adoption = concept.adoption();
        return new DrawnFigure(
                figure.indicator(),
                figure.date(),
                district == null ? null : name,
                figures.of(
                                new SetOfDistricts(name, area.scheme(), codes),
                                figure.indicator(),
                                figure.date(),
                                adoption == null ? null : adoption.recordedAt())
                        .orElse(null));
    }

    private Ref named(String scheme, String code) {
        Map<String, Area> known = districts.areas(scheme);
        Area area = known.get(code);
        return new Ref(code, area == null ? code : area.name());
    }
}
