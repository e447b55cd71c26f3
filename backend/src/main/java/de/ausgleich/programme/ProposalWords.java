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
    private static final int MOST_DECIMALS = 6;

    String reason(Membership proposal, double index, boolean sure) {
        String key = proposal == Membership.WATCH && index <= limits.leaveBelow()
                ? "proposal.WATCH-falling-behind"
                : "proposal." + proposal;
        int decimals = decimals(index);
        String reason = TEXTS.in(
                language,
                key,
                number(index, decimals),
                number(limits.enterFrom(), DECIMALS),
                number(limits.leaveBelow(), DECIMALS));
        return sure ? reason : reason + " " + TEXTS.in(language, "proposal.unsure");
    }

    /** So many that an index beside a limit is not shown as the limit itself. */
    private int decimals(double index) {
        int decimals = DECIMALS;
        while (decimals < MOST_DECIMALS
                && (number(index, decimals).equals(number(limits.enterFrom(), decimals))
                        || number(index, decimals).equals(number(limits.leaveBelow(), decimals)))) {
            decimals++;
        }
        return decimals;
    }

    private String number(double value, int decimals) {
        return Amounts.number(BigDecimal.valueOf(value), decimals, language);
    }
}
