package de.ausgleich.measure.paper;

import de.ausgleich.measure.documentation.PeriodName;
import de.ausgleich.shared.api.Ref;
import de.ausgleich.shared.document.Document;
import de.ausgleich.shared.document.Document.Block;
import de.ausgleich.shared.document.Document.Heading;
import de.ausgleich.shared.document.Document.Table;
import de.ausgleich.shared.document.Document.Text;
import de.ausgleich.shared.text.Amounts;
import de.ausgleich.shared.text.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The proof of use as a document to be printed or written on. Pure. */
final class ProofDocument {

    private static final Texts TEXTS = new Texts("messages/papers");
    private static final int CENTS = 2;

    private final ProofOfUse proof;
    private final Locale language;
    private final List<Block> blocks = new ArrayList<>();

    private ProofDocument(ProofOfUse proof, Locale language) {
        this.proof = proof;
        this.language = language;
    }

    static Document of(ProofOfUse proof, Locale language) {
        return new ProofDocument(proof, language).document();
    }

    private Document document() {
        head();
        goal();
        result();
        words("deviation", PaperPeriod::deviation);
        words("went-badly", PaperPeriod::wentBadly);
        reached();
        cost();
        return new Document(language, say("title", proof.measure().title()), blocks);
    }

    private void head() {
        PaperMeasure measure = proof.measure();
        paragraph(say("organisation", measure.organisation().name()));
        if (!measure.partners().isEmpty()) {
            paragraph(say("partners", String.join(", ", measure.partners())));
        }
        paragraph(say("period", day(proof.from()), day(proof.to())));
        paragraph(say("districts", names(measure.districts())));
        leftOut("missing", proof.missing());
        leftOut("cut", proof.cut());
    }

    private void leftOut(String why, List<String> periods) {
        if (!periods.isEmpty()) {
            paragraph(say(
                    why,
                    periods.stream().map(code -> PeriodName.of(code, language)).collect(Collectors.joining(", "))));
        }
    }

    private void goal() {
        heading("goal");
        paragraph(proof.measure().objective());
        proof.goals().forEach(goal -> {
            paragraph(say("serves", goal.title(), goal.area().name()));
            paragraph(goal.hypothesis() == null ? null : say("hypothesis", goal.hypothesis()));
        });
    }

    private void result() {
        heading("result");
        proof.targets().forEach(target -> paragraph(target.name() + ": " + target.sentence()));
        blocks.add(new Table(
                columns("columns.periods"),
                proof.periods().stream()
                        .map(period -> List.of(
                                PeriodName.of(period.period(), language),
                                said(period.activities()),
                                said(period.wentWell()),
                                number(period.output()),
                                number(period.reached())))
                        .toList()));
    }

    private void words(String key, Function<PaperPeriod, @Nullable String> which) {
        List<PaperPeriod> said = proof.periods().stream()
                .filter(period -> which.apply(period) != null)
                .toList();
        heading(key);
        said.forEach(period -> paragraph(
                PeriodName.of(period.period(), language) + ": " + Objects.requireNonNull(which.apply(period))));
        if (said.isEmpty()) {
            paragraph(say("nothing"));
        }
    }

    private void reached() {
        heading("reached");
        paragraph(proof.reached().sentence());
        Integer expected = proof.reached().expected();
        paragraph(expected == null ? null : say("expected", expected));
    }

    private void cost() {
        PaperCost cost = proof.cost();
        heading("cost");
        blocks.add(new Table(
                columns("columns.cost"),
                List.of(
                        List.of(say("cost.planned"), euros(cost.planned())),
                        List.of(say("cost.planned-in-period"), euros(cost.plannedInPeriod())),
                        List.of(say("cost.actual"), euros(cost.actual())),
                        List.of(say("cost.left"), euros(cost.left())))));
        if (!cost.sources().isEmpty()) {
            blocks.add(new Table(
                    columns("columns.sources"),
                    cost.sources().stream()
                            .map(source -> List.of(
                                    say("source." + source.kind()), said(source.name()), euros(source.amount())))
                            .toList()));
        }
        if (!cost.fundings().isEmpty()) {
            blocks.add(new Table(
                    columns("columns.fundings"),
                    cost.fundings().stream()
                            .map(funding -> List.of(
                                    say("funding." + funding.kind()),
                                    funding.funder(),
                                    funding.notice(),
                                    day(funding.from()) + " – " + day(funding.to()),
                                    euros(funding.amount())))
                            .toList()));
        }
        paragraph(say("cost.note"));
    }

    private void heading(String key) {
        blocks.add(new Heading(1, say("heading." + key)));
    }

    private void paragraph(@Nullable String text) {
        if (text != null) {
            blocks.add(new Text(text));
        }
    }

    private List<String> columns(String key) {
        return List.of(say(key).split(";", -1));
    }

    private String say(String key, Object... arguments) {
        return TEXTS.in(language, key, arguments);
    }

    private String said(@Nullable String text) {
        return text == null ? "–" : text;
    }

    private String number(@Nullable Integer count) {
        return count == null ? "–" : Amounts.number(BigDecimal.valueOf(count), 0, language);
    }

    private String euros(@Nullable BigDecimal amount) {
        return amount == null ? "–" : Amounts.display(amount, CENTS, "€", language);
    }

    private String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(language));
    }

    private static String names(List<Ref> districts) {
        return districts.stream()
                .map(district -> district.code() + " " + district.name())
                .collect(Collectors.joining(", "));
    }
}
