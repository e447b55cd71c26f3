package de.ausgleich.observation.delivery;

import de.ausgleich.statistics.Level;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which district is meant by a text that is no code of one. */
final class MeantDistrict {

    private record Figure(String district, String variable) {}

    private final Catalogue catalogue;
    private final Map<String, KnownDistrict> byCode;
    private final Map<String, KnownDistrict> byName = new HashMap<>();
    private final Set<Figure> delivered = new HashSet<>();

    MeantDistrict(DeliveredTable table, Catalogue catalogue) {
        this.catalogue = catalogue;
        this.byCode = catalogue.byCode();
        catalogue
                .of(Level.DISTRICT)
                .forEach(district -> byName.putIfAbsent(Wording.normalised(district.name()), district));
        table.entries().forEach(entry -> entry.district()
                .ifPresent(district -> delivered.add(new Figure(district.code(), entry.variableText()))));
    }

    Optional<KnownDistrict> named(String name) {
        return Optional.ofNullable(byName.get(Wording.normalised(name)));
    }

    /** @param text what the row calls its district */
    Optional<Correction> of(DataRow row, String text) {
        return known(Correction.Kind.SYNONYM, text, catalogue.synonyms().get(Wording.normalised(text)))
                .or(() -> named(text).map(district -> Correction.district(Correction.Kind.SYNONYM, text, district)))
                .or(() -> named(row.name())
                        .map(district -> Correction.district(Correction.Kind.DISTRICT, text, district)))
                .or(() -> asDigits(text))
                .or(() -> codeAndName(text));
    }

    String name(Correction correction) {
        var district = byCode.get(correction.to());
        return district == null ? "" : district.name();
    }

    /** Whether the district's figures are there already, so that the row cannot be its. */
    boolean isDelivered(DataRow row, Correction correction) {
        return row.entries().stream()
                .anyMatch(entry -> delivered.contains(new Figure(correction.to(), entry.variableText())));
    }

    private Optional<Correction> asDigits(String text) {
        String digits = text.replaceAll("[Oo]", "0").replaceAll("[lI]", "1");
        boolean isZero = withoutZeros(text).equals(withoutZeros(digits));
        return known(isZero ? Correction.Kind.LEADING_ZERO : Correction.Kind.DISTRICT, text, digits);
    }

    private static String withoutZeros(String text) {
        return text.replaceFirst("^[0Oo]+", "");
    }

    /** "78 Sieker", "78 - Sieker". */
    private Optional<Correction> codeAndName(String text) {
        var words = Wording.words(text);
        return words.isEmpty()
                ? Optional.empty()
                : known(Correction.Kind.DISTRICT, text, words.getFirst()).filter(correction -> {
                    var district = byCode.get(correction.to());
                    return district != null
                            && String.join(" ", words.subList(1, words.size()))
                                    .equals(Wording.normalised(district.name()));
                });
    }

    private Optional<Correction> known(Correction.Kind kind, String text, @Nullable String code) {
        return Optional.ofNullable(code)
                .map(byCode::get)
                .filter(district -> district.level() == Level.DISTRICT)
                .map(district -> Correction.district(kind, text, district));
    }
}
