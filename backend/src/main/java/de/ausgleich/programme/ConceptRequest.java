package de.ausgleich.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A draft of an action concept as somebody wants it. */
@Schema(name = "ActionConceptRequest")
public record ConceptRequest(
        @NotBlank @Size(max = 300) String title,
        @Valid @NotNull @Size(min = 1, max = 40) List<@NotNull SectionRequest> sections) {

    /**
     * A section; their order is that of the document.
     *
     * @param id the one it has in the draft; left out for a new section
     * @param text paragraphs between empty lines, lines that begin with "- " are a list
     * @param goals of the area
     * @param measures that work in one of its districts
     */
    @Schema(name = "ActionConceptSectionRequest")
    public record SectionRequest(
            @Nullable UUID id,
            @NotBlank @Size(max = 200) String heading,
            @Size(max = 20_000) @Nullable String text,
            @Size(max = 50) @Nullable List<@NotNull UUID> goals,
            @Size(max = 50) @Nullable List<@NotNull UUID> measures,
            @Valid @Size(max = 50) @Nullable List<@NotNull FigureRequest> figures) {

        String textOrNone() {
            return text == null ? "" : text.strip();
        }

        List<UUID> goalsOrNone() {
            return goals == null ? List.of() : goals;
        }

        List<UUID> measuresOrNone() {
            return measures == null ? List.of() : measures;
        }

        List<FigureRequest> figuresOrNone() {
            return figures == null ? List.of() : figures;
        }
    }

    /**
     * A figure to be drawn in.
     *
     * @param date its reference date
     * @param district code; the whole area where left out
     */
    @Schema(name = "ActionConceptFigureRequest")
    public record FigureRequest(
            @NotBlank String indicator,
            @NotNull LocalDate date,
            @Nullable String district) {}
}
