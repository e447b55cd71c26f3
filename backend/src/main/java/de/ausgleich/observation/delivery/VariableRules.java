package de.ausgleich.observation.delivery;

import java.util.List;
import java.util.Locale;

/**
 * What the check must know of a variable.
 *
 * @param wholeCounts whether only whole numbers from 0 are possible
 * @param partOf codes of the variables that this one is a part of, district by district
 * @param headers column headers by which offices are known to deliver it
 * @param readyMade whether it is a finished figure (an index, a rate) rather than something counted: it
 *     may be negative, is never summed, and boroughs and city have values of their own
 */
record VariableRules(
        String code,
        String nameDe,
        String nameEn,
        boolean wholeCounts,
        List<String> partOf,
        List<String> headers,
        JumpRules jump,
        boolean readyMade) {

    VariableRules {
        partOf = List.copyOf(partOf);
        headers = List.copyOf(headers);
    }

    String name(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? nameEn : nameDe;
    }
}
