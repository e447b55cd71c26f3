package de.ausgleich.observation.delivery;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what the checks find, and which figures they refuse. */
final class Findings {

    /** More of one type help nobody; the rest is counted in one line. */
    static final int MOST_OF_A_TYPE = 1_000;

    static final String MORE = "more";

    private final List<Finding> kept = new ArrayList<>();
    private final Map<FindingType, Integer> counts = new EnumMap<>(FindingType.class);
    private final Set<Entry.Spot> refused = new HashSet<>();

    /**
     * @param textCase which text of the type fits
     * @param arguments what the text names; for figures see {@link #figure}
     */
    void add(
            FindingType type,
            @Nullable Integer row,
            @Nullable String column,
            @Nullable String value,
            String textCase,
            String... arguments) {
        add(null, type, row, column, value, textCase, arguments);
    }

    /** A finding that can be put right here. */
    void add(
            @Nullable Correction correction,
            FindingType type,
            @Nullable Integer row,
            @Nullable String column,
            @Nullable String value,
            String textCase,
            String... arguments) {
        if (counts.merge(type, 1, Integer::sum) <= MOST_OF_A_TYPE) {
            var all = new ArrayList<String>();
            all.add(textCase);
            all.addAll(List.of(arguments));
            kept.add(new Finding(type, row, column, value, all, correction));
        }
    }

    /** A finding about one figure. */
    void add(FindingType type, Entry entry, String textCase, String... arguments) {
        add(type, entry.line(), entry.column(), entry.cell().text(), textCase, arguments);
    }

    /** A finding about one figure that can be put right here. */
    void add(Correction correction, FindingType type, Entry entry, String textCase, String... arguments) {
        add(correction, type, entry.line(), entry.column(), entry.cell().text(), textCase, arguments);
    }

    /** The figure will not be published, whatever else is decided. */
    void refuse(Entry entry) {
        refused.add(entry.spot());
    }

    boolean isRefused(Entry entry) {
        return refused.contains(entry.spot());
    }

    boolean has(FindingType type) {
        return counts.containsKey(type);
    }

    /** In the order of the lines; what is counted only comes last. */
    List<Finding> inOrder() {
        var all = new ArrayList<>(kept);
        all.sort(Comparator.comparing(Finding::row, Comparator.nullsFirst(Comparator.naturalOrder())));
        counts.forEach((type, count) -> {
            if (count > MOST_OF_A_TYPE) {
                var more = List.of(MORE, figure(BigDecimal.valueOf(count - MOST_OF_A_TYPE)));
                all.add(new Finding(type, null, null, null, more));
            }
        });
        return List.copyOf(all);
    }

    /** A number as an argument, told from codes by the leading sign so that each language can write it. */
    static String figure(BigDecimal number) {
        return FindingText.FIGURE + SpreadsheetCells.plain(number);
    }

    static String figure(long number) {
        return figure(BigDecimal.valueOf(number));
    }

    /** A variable's name as an argument, in both languages. */
    static String name(VariableRules variable) {
        return FindingText.NAME + variable.nameDe() + FindingText.BETWEEN_LANGUAGES + variable.nameEn();
    }
}
