package de.ausgleich.observation.delivery;

import de.ausgleich.observation.delivery.Numeral.Amount;
import de.ausgleich.observation.delivery.Numeral.Content;
import de.ausgleich.statistics.Level;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A town of four districts in two boroughs, with what a test has published there. */
final class SmallTown {

    static final LocalDate DATE = LocalDate.of(2007, 12, 31);
    static final VariableRules RESIDENTS =
            DemonstrationCatalogue.count("residents", "Einwohner", "Residents", List.of(), List.of());
    static final VariableRules CHILDREN =
            DemonstrationCatalogue.count("children", "Kinder", "Children", List.of(), List.of("residents"));
    static final VariableRules SCORE =
            new VariableRules("score", "Punktwert", "Score", false, List.of(), List.of(), JumpRules.USUAL, true);
    static final VariableRules HOURS =
            new VariableRules("hours", "Stunden", "Hours", false, List.of(), List.of(), JumpRules.USUAL, false);

    private List<KnownDistrict> districts = List.of(
            new KnownDistrict("01", "Altstadt", Level.DISTRICT, "N"),
            new KnownDistrict("02", "Hafen", Level.DISTRICT, "N"),
            new KnownDistrict("03", "Mühle", Level.DISTRICT, "S"),
            new KnownDistrict("04", "Statistischer Bezirk 04", Level.DISTRICT, "S"),
            new KnownDistrict("CITY", "Musterstadt", Level.CITY, null),
            new KnownDistrict("N", "Nord", Level.BOROUGH, "CITY"),
            new KnownDistrict("S", "Süd", Level.BOROUGH, "CITY"));
    private final Map<String, Map<String, String>> otherSchemes = new HashMap<>();
    private final Map<String, Map<String, Content>> published = new HashMap<>();
    private final Map<String, CheckContext.Earlier> earlier = new HashMap<>();
    private final Map<String, String> synonyms = new HashMap<>();
    private @Nullable Mapping remembered;

    SmallTown published(VariableRules variable, String district, int value) {
        published.computeIfAbsent(variable.code(), code -> new HashMap<>()).put(district, amount(value));
        return this;
    }

    SmallTown earlier(VariableRules variable, Map<String, Integer> values) {
        var contents = new HashMap<String, Content>();
        values.forEach((district, value) -> contents.put(district, amount(value)));
        earlier.put(variable.code(), new CheckContext.Earlier(DATE.minusYears(1), contents));
        return this;
    }

    SmallTown otherScheme(String code, Map<String, String> names) {
        otherSchemes.put(code, names);
        return this;
    }

    SmallTown knowsAs(String text, String district) {
        synonyms.put(Wording.normalised(text), district);
        return this;
    }

    SmallTown remembers(Mapping mapping) {
        remembered = mapping;
        return this;
    }

    /** As many districts as a test of deviations needs, 01, 02 … directly below the city. */
    SmallTown ofDistricts(int number) {
        var all = new ArrayList<KnownDistrict>();
        for (var i = 1; i <= number; i++) {
            all.add(new KnownDistrict("%02d".formatted(i), "Bezirk %d".formatted(i), Level.DISTRICT, "CITY"));
        }
        all.add(new KnownDistrict("CITY", "Musterstadt", Level.CITY, null));
        districts = all;
        return this;
    }

    private static Content amount(int value) {
        return new Amount(BigDecimal.valueOf(value));
    }

    Catalogue catalogue() {
        return new Catalogue(
                "town-4", districts, otherSchemes, List.of(RESIDENTS, CHILDREN, SCORE, HOURS), synonyms, remembered);
    }

    CheckContext context() {
        return new CheckContext(catalogue(), DATE, published, earlier);
    }

    static Table table(String text) {
        return (Table) TableReader.read(text.getBytes(StandardCharsets.UTF_8), null);
    }

    Mapping propose(String text) {
        return MappingProposal.of(table(text), catalogue());
    }

    CheckResult check(String text) {
        return DeliveryCheck.check(table(text), propose(text), context(), CheckProgress.Listener.NOBODY);
    }

    /** The findings of a file, each as type, line, column and value. */
    List<String> findings(String text) {
        return describe(check(text));
    }

    static List<String> describe(CheckResult result) {
        return result.findings().stream()
                .map(finding ->
                        "%s %s %s %s".formatted(finding.type(), finding.row(), finding.column(), finding.value()))
                .toList();
    }
}
