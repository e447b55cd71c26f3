package de.ausgleich.observation.delivery;

import static de.ausgleich.observation.delivery.FindingType.NOT_A_NUMBER;
import static de.ausgleich.observation.delivery.FindingType.UNKNOWN_DISTRICT;

import de.ausgleich.shared.api.Faults;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What may be corrected here: unknown districts become districts of the scheme; what is no number becomes the
 * number that it can only be, or a sign for why there is none. A figure that nobody delivered is never put in.
 *
 * @param districts codes of the scheme's districts
 */
record CorrectionRules(String scheme, Set<String> districts, Faults faults) {

    /** @param path where the correction stands in what was sent */
    Optional<CorrectedCell> cell(@Nullable Finding finding, Change.Correcting wanted, String path) {
        if (finding == null) {
            return none(path + "finding", "correction.no-finding", wanted.finding());
        }
        Integer row = finding.row();
        String column = finding.column();
        String from = finding.value();
        if (row == null || column == null || from == null || !isCorrectable(finding.type())) {
            return none(path + "finding", "correction.not-here", wanted.finding());
        }
        if (wanted.remember() && finding.type() != UNKNOWN_DISTRICT) {
            return none(path + "remember", "correction.districts-alone");
        }
        return to(finding, wanted.to(), path).map(to -> new CorrectedCell(row, column, from, to, wanted.remember()));
    }

    private static boolean isCorrectable(FindingType type) {
        return type == UNKNOWN_DISTRICT || type == NOT_A_NUMBER;
    }

    private Optional<String> to(Finding finding, @Nullable String wanted, String path) {
        String proposed =
                finding.correction() == null ? null : finding.correction().to();
        String to = wanted == null || wanted.isBlank() ? proposed : wanted.strip();
        if (to == null) {
            return none(path + "to", "field.required");
        }
        if (to.equals(proposed)) {
            return Optional.of(to);
        }
        if (finding.type() == UNKNOWN_DISTRICT) {
            return districts.contains(to) ? Optional.of(to) : none(path + "to", "district.unknown", to, scheme);
        }
        return Sign.of(to).isPresent() ? Optional.of(to) : none(path + "to", "correction.sign");
    }

    private <T> Optional<T> none(String field, String key, Object... arguments) {
        faults.add(field, key, arguments);
        return Optional.empty();
    }
}
