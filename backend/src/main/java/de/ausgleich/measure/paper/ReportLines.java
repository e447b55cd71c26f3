package de.ausgleich.measure.paper;

import de.ausgleich.measure.ContributionAnswer;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the yearly report says of a measure.
 *
 * @param targets as they stood at the end of the year, or today where that is earlier
 * @param contributions as judged for the year
 * @param planned cost that falls into the year; null for whoever does not see the money
 * @param spent by accepted documentation of the year; null likewise
 */
@Schema(name = "MeasureReportLines")
public record ReportLines(
        PaperMeasure measure,
        int year,
        List<PaperGoal> goals,
        List<PaperPeriod> periods,
        People reached,
        PaperOutput output,
        List<PaperTarget> targets,
        List<ContributionAnswer> contributions,
        @Nullable BigDecimal planned,
        @Nullable BigDecimal spent) {}
