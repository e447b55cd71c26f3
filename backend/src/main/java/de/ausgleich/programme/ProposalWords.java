package de.ausgleich.programme;

import de.ausgleich.shared.text.Amounts;
import de.ausgleich.shared.text.Texts;
import de.ausgleich.statistics.Membership;
import java.math.BigDecimal;
import java.util.Locale;

/** Why something is proposed for the programme, as sentences. */
record ProposalWords(Membership.Limits limits, Locale language) {

    private static final Texts TEXTS = new Texts("messages/need");
    private static final int DECIMALS = 2;

    String reason(Membership proposal, double index, boolean sure) {
        String key = proposal == Membership.WATCH && index <= limits.leaveBelow()
                ? "proposal.WATCH-falling-behind"
                : "proposal." + proposal;
        String reason = TEXTS.in(language, key, number(index), number(limits.enterFrom()), number(limits.leaveBelow()));
        return sure ? reason : reason + " " + TEXTS.in(language, "proposal.unsure");
    }

    private String number(double value) {
        return Amounts.number(BigDecimal.valueOf(value), DECIMALS, language);
    }
}
