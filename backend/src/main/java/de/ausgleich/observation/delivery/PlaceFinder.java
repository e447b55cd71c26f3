package de.ausgleich.observation.delivery;

import de.ausgleich.statistics.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the area of a row from its code, and sums and unassigned cases from their words. */
final class PlaceFinder {

    private static final Set<String> SUMS =
            Set.of("summe", "gesamt", "insgesamt", "total", "zusammen", "gesamtstadt", "stadt", "alle", "gesamtsumme");
    private static final Set<String> FILLERS = Set.of(
            "der", "die", "aller", "kreisfreie", "statistischen", "statistische", "bezirke", "stadtgebiet", "city");
    private static final Set<String> BOROUGH_WORDS =
            Set.of("stadtbezirk", "bezirk", "summe", "gesamt", "insgesamt", "zusammen");
    private static final List<String> UNASSIGNED = List.of(
            "nicht zuordenbar",
            "nicht zuzuordnen",
            "nicht zugeordnet",
            "keine zuordnung",
            "ohne zuordnung",
            "ohne angabe",
            "unbekannt",
            "unassigned",
            "not assigned",
            "unknown");
    /** A spreadsheet makes the number 1 or 1.0 of the code 01. */
    private static final Pattern NUMBER_CODE = Pattern.compile("0*(\\d+?)(?:[.,]0+)?");

    private static final int LONGEST_CODE = 40;

    private final Map<String, KnownDistrict> byCode;
    private final Map<String, KnownDistrict> byNumber;
    private final KnownDistrict city;
    private final List<KnownDistrict> boroughs;

    PlaceFinder(Catalogue catalogue) {
        this.byCode = catalogue.byCode();
        this.byNumber = byNumber(catalogue.districts());
        this.city = catalogue.city();
        this.boroughs = catalogue.of(Level.BOROUGH);
    }

    private static Map<String, KnownDistrict> byNumber(List<KnownDistrict> districts) {
        var found = new HashMap<String, KnownDistrict>();
        var ambiguous = new HashSet<String>();
        for (var district : districts) {
            var number = number(district.code());
            if (number.isPresent() && found.put(number.get(), district) != null) {
                ambiguous.add(number.get());
            }
        }
        found.keySet().removeAll(ambiguous);
        return found;
    }

    private static Optional<String> number(String code) {
        if (code.length() > LONGEST_CODE) {
            return Optional.empty();
        }
        var match = NUMBER_CODE.matcher(code);
        return match.matches() ? Optional.of(match.group(1)) : Optional.empty();
    }

    /** The area with this code, also when the code lost its leading zeros and only one area fits. */
    Optional<KnownDistrict> byCode(String code) {
        var exact = Optional.ofNullable(byCode.get(code));
        return exact.or(() -> number(code).map(byNumber::get));
    }

    /**
     * @param code the cell of the district column, may be empty
     * @param name the cell of the name column; empty when there is none
     */
    Place place(String code, String name) {
        var known = byCode(code);
        if (known.isPresent() && known.get().level() == Level.DISTRICT) {
            return new Place.District(known.get());
        }
        if (isUnassigned(code) || isUnassigned(name)) {
            return new Place.Unassigned(city);
        }
        return known.<Place>map(Place.Sum::new).orElseGet(() -> byWords(code, name));
    }

    private Place byWords(String code, String name) {
        var nothing = code.isEmpty() && name.isEmpty();
        if (nothing || isCity(code) || isCity(name)) {
            return new Place.Sum(city);
        }
        var text = code.isEmpty() ? name : code;
        return borough(text).<Place>map(Place.Sum::new).orElseGet(() -> new Place.Unknown(text));
    }

    private boolean isCity(String text) {
        var cityWords = Wording.words(city.name());
        var rest = new ArrayList<>(Wording.words(text));
        rest.removeAll(FILLERS);
        return !rest.isEmpty() && rest.stream().allMatch(word -> SUMS.contains(word) || cityWords.contains(word));
    }

    private Optional<KnownDistrict> borough(String text) {
        var words = new ArrayList<>(Wording.words(text));
        words.removeAll(BOROUGH_WORDS);
        var fitting = boroughs.stream()
                .filter(borough -> Wording.words(borough.name()).equals(words))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    private static boolean isUnassigned(String text) {
        var normalised = Wording.normalised(text);
        return UNASSIGNED.stream().anyMatch(normalised::contains);
    }
}
