package de.ausgleich.observation.delivery;

import de.ausgleich.observation.delivery.Numeral.Amount;
import de.ausgleich.observation.delivery.Numeral.Content;
import de.ausgleich.statistics.Level;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The demonstration's districts, variables and figures, as the checks see them. */
final class DemonstrationCatalogue {

    static final Path FOLDER = Path.of("..", "demonstration");
    static final LocalDate END_OF_2007 = LocalDate.of(2007, 12, 31);

    static final Mapping SGB2 = new Mapping(
            Layout.WIDE,
            null,
            4,
            "Stat. Bezirk",
            "Bezeichnung",
            null,
            null,
            null,
            null,
            DecimalSeparator.COMMA,
            List.of(
                    new Mapping.Column("Bedarfsgemeinschaften", "sgb2_benefit_units"),
                    new Mapping.Column("darunter: mit 2 und mehr Kindern", "sgb2_benefit_units_2plus_children"),
                    new Mapping.Column("Haushalte (Bezugsgröße SGB II)", "households_sgb2_base")));

    private static final Map<String, NavigableMap<LocalDate, Map<String, Content>>> OBSERVATIONS = observations();

    private DemonstrationCatalogue() {}

    static Catalogue catalogue(@Nullable Mapping remembered) {
        return new Catalogue("bielefeld-92", districts(), Map.of(), variables(), Map.of(), remembered);
    }

    /** Everything of the demonstration is published. */
    static CheckContext allPublished(LocalDate date, @Nullable Mapping remembered) {
        var published = new HashMap<String, Map<String, Content>>();
        var earlier = new HashMap<String, CheckContext.Earlier>();
        OBSERVATIONS.forEach((variable, byDate) -> {
            published.put(variable, byDate.getOrDefault(date, Map.of()));
            var before = byDate.lowerEntry(date);
            if (before != null) {
                earlier.put(variable, new CheckContext.Earlier(before.getKey(), before.getValue()));
            }
        });
        return new CheckContext(catalogue(remembered), date, published, earlier);
    }

    static CheckContext nothingPublished(LocalDate date, @Nullable Mapping remembered) {
        return new CheckContext(catalogue(remembered), date, Map.of(), Map.of());
    }

    static List<VariableRules> variables() {
        return Stream.concat(people().stream(), places()).toList();
    }

    private static List<VariableRules> people() {
        return List.of(
                count("population", "Einwohner", "Residents", List.of("Einwohner"), List.of()),
                count(
                        "population_migration_background",
                        "Einwohner mit Migrationshintergrund",
                        "Residents with migration background",
                        List.of("mit Migrationshintergrund"),
                        List.of("population")),
                count("households", "Haushalte", "Households", List.of(), List.of()),
                count(
                        "households_with_children",
                        "Haushalte mit Kindern",
                        "Households with children",
                        List.of(),
                        List.of("households")),
                count(
                        "households_2plus_children",
                        "Haushalte mit 2 und mehr Kindern",
                        "Households with two or more children",
                        List.of(),
                        List.of("households_with_children")),
                count(
                        "households_single_parent",
                        "Haushalte Alleinerziehender",
                        "Lone-parent households",
                        List.of("Alleinerziehende"),
                        List.of("households_with_children")),
                count(
                        "households_sgb2_base",
                        "Haushalte (Bezugsgröße SGB II)",
                        "Households (base of SGB II)",
                        List.of(),
                        List.of()),
                count(
                        "sgb2_benefit_units",
                        "Bedarfsgemeinschaften (SGB II)",
                        "Benefit units (SGB II)",
                        List.of("Bedarfsgemeinschaften"),
                        List.of("households_sgb2_base")),
                count(
                        "sgb2_benefit_units_2plus_children",
                        "Bedarfsgemeinschaften mit 2 und mehr Kindern",
                        "Benefit units with two or more children",
                        List.of("darunter: mit 2 und mehr Kindern"),
                        List.of("households_2plus_children", "sgb2_benefit_units")),
                count(
                        "youth_court_proceedings",
                        "Jugendgerichtshilfeverfahren",
                        "Youth court proceedings",
                        List.of(),
                        List.of()),
                count(
                        "educational_support_cases",
                        "Hilfen zur Erziehung",
                        "Educational support cases",
                        List.of(),
                        List.of()),
                count(
                        "kita_examined_children",
                        "In der Kita untersuchte Kinder",
                        "Children examined",
                        List.of("Kita-Untersuchung (S 0): untersuchte Kinder"),
                        List.of()),
                count(
                        "kita_overweight_referrals",
                        "Arztüberweisungen wegen Übergewicht",
                        "Referrals for overweight",
                        List.of("davon: Arztüberweisung wegen Übergewicht"),
                        List.of("kita_examined_children")),
                count(
                        "language_tested_children",
                        "Sprachstandstest: getestete Kinder",
                        "Children tested for language",
                        List.of("Sprachstand: getestete Kinder"),
                        List.of()),
                count(
                        "language_support_need",
                        "Kinder mit Sprachförderbedarf",
                        "Children in need of language support",
                        List.of("davon: mit Sprachförderbedarf"),
                        List.of("language_tested_children")));
    }

    /** What the youth office and the register of infrastructure deliver. */
    private static Stream<VariableRules> places() {
        var children = List.of("children_under_6");
        var persons = List.of("population");
        return Stream.of(
                count("children_under_6", "Kinder unter 6", "Under 6", List.of("Kinder unter 6 Jahren"), persons),
                count("children_6_to_9", "Kinder von 6 bis 9", "6 to 9", List.of("Kinder von 6 bis 9 Jahren"), persons),
                attributed("kita_places", "Kita-Plätze (zugerechnet)", true),
                attributed("counselling_hours", "Beratungsstunden im Jahr (zugerechnet)", true),
                attributed("primary_school_places", "Grundschulplätze (zugerechnet)", true),
                attributed("practising_doctors", "Arztsitze (zugerechnet)", false),
                attributed("green_space_m2", "Grünfläche in m² (zugerechnet)", true),
                attributed("playground_m2", "Spielfläche in m² (zugerechnet)", true),
                attributed("playgrounds_rated", "Bewertete Spielplätze im Umkreis", true),
                attributed("playground_rating_points", "Summe der Noten", true),
                count(
                        "children_near_playground",
                        "Kinder mit Spielplatz in 300 m",
                        "Children with a playground",
                        List.of("Kinder unter 6 mit Spielplatz in 300 m"),
                        children),
                count(
                        "residents_near_green",
                        "Personen mit Grünfläche in 300 m",
                        "Persons with green space",
                        List.of("Personen mit Grünfläche in 300 m"),
                        persons));
    }

    private static VariableRules attributed(String code, String header, boolean wholeCounts) {
        return new VariableRules(code, header, code, wholeCounts, List.of(), List.of(header), JumpRules.USUAL, false);
    }

    static VariableRules count(String code, String nameDe, String nameEn, List<String> headers, List<String> partOf) {
        return new VariableRules(code, nameDe, nameEn, true, partOf, headers, JumpRules.USUAL, false);
    }

    static List<KnownDistrict> districts() {
        return lines(FOLDER.resolve("districts.csv")).stream()
                .map(line -> line.split(",", -1))
                .map(cells -> new KnownDistrict(
                        cells[0], cells[1], Level.valueOf(cells[2]), cells[3].isEmpty() ? null : cells[3]))
                .toList();
    }

    static byte[] sample(String name) {
        try {
            return Files.readAllBytes(FOLDER.resolve("samples").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, NavigableMap<LocalDate, Map<String, Content>>> observations() {
        var found = new HashMap<String, NavigableMap<LocalDate, Map<String, Content>>>();
        for (var line : deliveredLines()) {
            var cells = line.split(",", -1);
            found.computeIfAbsent(cells[0], variable -> new TreeMap<>())
                    .computeIfAbsent(LocalDate.parse(cells[1]), date -> new HashMap<>())
                    .put(cells[2], new Amount(new BigDecimal(cells[3])));
        }
        return found;
    }

    private static List<String> deliveredLines() {
        var all = new ArrayList<String>();
        try (var files = Files.list(FOLDER.resolve("deliveries"))) {
            files.sorted().forEach(file -> all.addAll(lines(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    /** The lines below the header. */
    private static List<String> lines(Path file) {
        try {
            var lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            return lines.subList(1, lines.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
