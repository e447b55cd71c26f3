package de.ausgleich.district;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which columns of a layer say what, guessed from their names; null for what none says. */
record GeoPackageColumns(
        @Nullable String code,
        @Nullable String name,
        @Nullable String level,
        @Nullable String parent) {

    /** As surveying offices call them; the first that is there counts. */
    private static final List<String> CODES = List.of(
            "code",
            "schluessel",
            "kennziffer",
            "kennung",
            "bezirksnummer",
            "bezirknr",
            "beznr",
            "statbez",
            "statbezirk",
            "statistischerbezirk",
            "gebietscode",
            "nummer",
            "nr",
            "id");

    private static final List<String> NAMES =
            List.of("name", "bezeichnung", "bezirksname", "bezname", "bezirk", "title");
    private static final List<String> LEVELS = List.of("level", "ebene");
    private static final List<String> PARENTS =
            List.of("parentcode", "parent", "uebergeordnet", "stadtbezirk", "stadtbezirksnummer", "stbez");

    static GeoPackageColumns guess(List<String> columns) {
        return new GeoPackageColumns(
                first(CODES, columns), first(NAMES, columns), first(LEVELS, columns), first(PARENTS, columns));
    }

    private static @Nullable String first(List<String> wanted, List<String> columns) {
        return wanted.stream()
                .flatMap(
                        name -> columns.stream().filter(column -> folded(column).equals(name)))
                .findFirst()
                .orElse(null);
    }

    private static String folded(String column) {
        String plain = column.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        return Normalizer.normalize(plain, Normalizer.Form.NFD).replaceAll("[^a-z0-9]", "");
    }
}
