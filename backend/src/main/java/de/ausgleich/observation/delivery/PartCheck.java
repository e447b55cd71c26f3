package de.ausgleich.observation.delivery;

import static de.ausgleich.observation.delivery.FindingType.PART_ABOVE_WHOLE;

import de.ausgleich.observation.delivery.Numeral.Amount;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether a part is larger than its whole in a district, within the file or against what is published at
 * the same date when the file holds only one of the two.
 */
final class PartCheck {

    private final CheckContext context;
    private final Findings findings;
    /** Of every delivered variable, the figures by district. */
    private final Map<String, Map<String, Entry>> delivered = new HashMap<>();

    private PartCheck(CheckContext context, Findings findings) {
        this.context = context;
        this.findings = findings;
    }

    static void check(DeliveredTable table, CheckContext context, Findings findings) {
        var check = new PartCheck(context, findings);
        var variables = table.variables();
        variables.forEach(variable -> check.index(variable, table.entriesOf(variable)));
        variables.forEach(check::againstWholes);
        variables.forEach(check::againstPublishedParts);
    }

    private void index(VariableRules variable, List<Entry> entries) {
        var byDistrict = new HashMap<String, Entry>();
        entries.stream().filter(entry -> !findings.isRefused(entry)).forEach(entry -> entry.district()
                .ifPresent(district -> byDistrict.put(district.code(), entry)));
        delivered.put(variable.code(), byDistrict);
    }

    private void againstWholes(VariableRules part) {
        for (var wholeCode : part.partOf()) {
            var whole = context.catalogue().variable(wholeCode);
            delivered(part).forEach((district, entry) -> amount(entry)
                    .ifPresent(value -> whole.flatMap(rules -> whole(rules, district))
                            .filter(limit -> value.compareTo(limit) > 0)
                            .ifPresent(limit -> report(entry, "part", part, whole.get(), value, limit))));
        }
    }

    /** The whole's figure in the file, or else the published one. */
    private Optional<BigDecimal> whole(VariableRules whole, String district) {
        var inFile = delivered.get(whole.code());
        return inFile == null || !inFile.containsKey(district)
                ? published(whole, district)
                : Optional.ofNullable(inFile.get(district)).flatMap(PartCheck::amount);
    }

    private void againstPublishedParts(VariableRules whole) {
        for (var part : context.catalogue().variables()) {
            if (part.partOf().contains(whole.code()) && !delivered.containsKey(part.code())) {
                delivered(whole).forEach((district, entry) -> amount(entry).ifPresent(value -> published(part, district)
                        .filter(least -> value.compareTo(least) < 0)
                        .ifPresent(least -> report(entry, "whole", part, whole, least, value))));
            }
        }
    }

    private void report(
            Entry entry,
            String textCase,
            VariableRules part,
            VariableRules whole,
            BigDecimal partValue,
            BigDecimal wholeValue) {
        findings.add(
                PART_ABOVE_WHOLE,
                entry,
                textCase,
                Findings.name(part),
                Findings.figure(partValue),
                Findings.name(whole),
                Findings.figure(wholeValue));
        findings.refuse(entry);
    }

    private Map<String, Entry> delivered(VariableRules variable) {
        return delivered.getOrDefault(variable.code(), Map.of());
    }

    private Optional<BigDecimal> published(VariableRules variable, String district) {
        return context.published(variable.code()).get(district) instanceof Amount(var value)
                ? Optional.of(value)
                : Optional.empty();
    }

    private static Optional<BigDecimal> amount(Entry entry) {
        return entry.numeral() instanceof Amount(var value) ? Optional.of(value) : Optional.empty();
    }
}
