package de.ausgleich.indicator;

import de.ausgleich.shared.problem.Problem;
import jakarta.ws.rs.DefaultValue;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which definitions are wanted, as bean parameter of their lists. */
public class CatalogueQuery {

    /** Part of the code or of a name, in either language. */
    @RestQuery
    @Nullable
    String q;

    /** {@code true} for the retired ones, {@code false} for those in use. */
    @RestQuery
    @DefaultValue("false")
    boolean retired;

    /** {@code code} or {@code name}, with {@code -} in front for descending. */
    @RestQuery
    @DefaultValue("code")
    String sort = "code";

    /** @throws Problem 400 on {@code sort} */
    <D extends Definition<D>> List<D> of(List<D> all, Locale language) {
        String text = q == null ? "" : q.strip().toLowerCase(Locale.GERMAN);
        return all.stream()
                .filter(definition -> definition.retired() == retired)
                .filter(definition -> text.isEmpty() || matches(definition, text))
                .sorted(this.<D>order(language))
                .toList();
    }

    private static boolean matches(Definition<?> definition, String text) {
        return List.of(
                        definition.code(),
                        definition.name().de(),
                        definition.name().en())
                .stream()
                .anyMatch(name -> name.toLowerCase(Locale.GERMAN).contains(text));
    }

    private <D extends Definition<D>> Comparator<D> order(Locale language) {
        Comparator<D> byCode = Comparator.comparing(Definition::code);
        Comparator<D> byName = Comparator.<D, String>comparing(
                        definition -> definition.name().in(language), Collator.getInstance(language)::compare)
                .thenComparing(byCode);
        return switch (sort) {
            case "code" -> byCode;
            case "-code" -> byCode.reversed();
            case "name" -> byName;
            case "-name" -> byName.reversed();
            default -> throw Problem.invalid("sort", "parameter.sort", "code, name");
        };
    }
}
