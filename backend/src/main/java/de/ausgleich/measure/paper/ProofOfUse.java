package de.ausgleich.measure.paper;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The report that goes with the proof of use (Sachbericht): goal, result, reasons for deviation, people reached, planned
 * and actual cost; all of it from accepted documentation.
 *
 * @param periods that lie wholly in its days: what a period cost cannot be told of a part of it
 * @param missing codes of such periods of which nothing was accepted yet
 * @param cut codes of periods of which a part alone lies in its days
 */
@Schema(name = "ProofOfUse")
public record ProofOfUse(
        PaperMeasure measure,
        LocalDate from,
        LocalDate to,
        List<PaperGoal> goals,
        List<PaperPeriod> periods,
        List<String> missing,
        List<String> cut,
        People reached,
        PaperOutput output,
        List<PaperTarget> targets,
        PaperCost cost) {}
