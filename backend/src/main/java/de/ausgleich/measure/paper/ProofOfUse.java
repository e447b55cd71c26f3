package de.ausgleich.measure.paper;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The report that goes with the proof of use (Sachbericht): goal, result, reasons for deviation, people reached, planned
 * and actual cost; all of it from accepted documentation.
 *
 * @param missing codes of periods that are over and of which nothing was accepted yet
 */
@Schema(name = "ProofOfUse")
public record ProofOfUse(
        PaperMeasure measure,
        LocalDate from,
        LocalDate to,
        List<PaperGoal> goals,
        List<PaperPeriod> periods,
        List<String> missing,
        People reached,
        PaperOutput output,
        List<PaperTarget> targets,
        PaperCost cost) {}
