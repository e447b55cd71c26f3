package de.ausgleich.observation.delivery;

import de.ausgleich.observation.delivery.Numeral.Content;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares what was delivered with what is published. */
final class Plan {

    private final CheckContext context;
    private final Findings findings;

    private Plan(CheckContext context, Findings findings) {
        this.context = context;
        this.findings = findings;
    }

    static List<PlanRow> of(DeliveredTable delivered, CheckContext context, Findings findings) {
        var plan = new Plan(context, findings);
        return delivered.entries().stream().flatMap(plan::row).toList();
    }

    /** Totals and empty cells publish nothing and have no row. */
    private Stream<PlanRow> row(Entry entry) {
        if (entry.isTotal() || entry.numeral() instanceof Numeral.Blank) {
            return Stream.empty();
        }
        var variable = entry.variable() == null
                ? entry.variableText()
                : entry.variable().code();
        var after = entry.numeral() instanceof Content content ? content : null;
        var area = entry.area().orElse(entry.place() instanceof Place.Unknown(var text) ? text : "");
        var before = context.published(variable).get(area);
        return Stream.of(
                new PlanRow(entry.line(), area, variable, before, after, kind(entry, before, after), entry.origin()));
    }

    private PlanRow.Kind kind(Entry entry, @Nullable Content before, @Nullable Content after) {
        if (after == null || findings.isRefused(entry)) {
            return PlanRow.Kind.REFUSED;
        }
        if (before == null) {
            return PlanRow.Kind.NEW;
        }
        return after.says(before) ? PlanRow.Kind.UNCHANGED : PlanRow.Kind.CHANGED;
    }
}
