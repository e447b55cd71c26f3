package de.ausgleich.observation.delivery;

import java.util.List;
import java.util.Set;

/** When the name of a district in a file is that of the catalogue. */
final class DistrictNames {

    private static final Set<String> KIND_WORDS =
            Set.of("statistischer", "stat", "bezirk", "bez", "nr", "nummer", "statistical", "district");

    private DistrictNames() {}

    /**
     * Whether the file's name agrees with the catalogue's for this code. "Statistischer Bezirk 02" is a
     * number in words: it agrees with every name of a district with that number, and a catalogue that only
     * has such a name has nothing to say against any other.
     */
    static boolean agree(String inFile, String inCatalogue, String code) {
        if (inFile.isEmpty() || Wording.same(inFile, inCatalogue)) {
            return true;
        }
        if (isNumberOnly(inFile)) {
            return numbers(inFile).stream().allMatch(number -> plain(number).equals(plain(code)));
        }
        return isNumberOnly(inCatalogue);
    }

    private static boolean isNumberOnly(String name) {
        return numbers(name).stream().allMatch(word -> word.chars().allMatch(Character::isDigit));
    }

    private static List<String> numbers(String name) {
        return Wording.words(name).stream()
                .filter(word -> !KIND_WORDS.contains(word))
                .toList();
    }

    private static String plain(String code) {
        return Wording.normalised(code).replaceFirst("^0+(?=.)", "");
    }
}
