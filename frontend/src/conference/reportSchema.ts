import {
  KINDS,
  RELATIONS,
  SOURCES,
  type FieldReport,
  type FieldReportBody,
} from '../api/fieldReports';
import { parseDate } from '../format/parse';
import { needed, typedDate, z } from '../ui/form/zod';

const LONGEST = 5000;

/** What the form of a report needs; dates are as people type them. */
export const reportSchema = z.object({
  scheme: z.string(),
  date: typedDate,
  source: z.enum(SOURCES),
  districts: z.array(z.string()).min(1, { error: 'atLeastOne' }),
  topic: needed,
  indicator: z.string(),
  kind: z.enum(KINDS),
  relation: z.enum(RELATIONS),
  text: needed.max(LONGEST, { error: 'tooLong' }),
  /** Code of the body for which it is written; empty where there is nothing to choose. */
  organisation: z.string(),
});

export type ReportInput = z.infer<typeof reportSchema>;

interface About {
  scheme: string;
  date: string;
  districts: string[];
  indicator: string;
}

/** An empty form, of what is known already. */
export function newReport({ scheme, date, districts, indicator }: About): ReportInput {
  return {
    ...{ scheme, date, districts, indicator },
    source: 'CONVERSATION',
    topic: '',
    kind: 'NEED',
    relation: indicator === '' ? 'ADDS' : 'CONFIRMS',
    ...{ text: '', organisation: '' },
  };
}

/** A report as its form holds it. */
export function inputOf(report: FieldReport, date: string): ReportInput {
  const { scheme, source, kind, relation, text } = report;
  return {
    ...{ scheme, source, kind, relation, text, date },
    districts: report.districts.map(({ code }) => code),
    topic: report.topic.code,
    indicator: report.indicator?.code ?? '',
    organisation: '',
  };
}

/**
 * What is sent; what speaks of no figure can only add to the picture.
 *
 * @param bodies codes of those for which it can be written
 */
export function bodyOfInput(input: ReportInput, bodies: string[] = []): FieldReportBody {
  return {
    ...input,
    date: parseDate(input.date) ?? '',
    indicator: input.indicator === '' ? null : input.indicator,
    relation: input.indicator === '' ? 'ADDS' : input.relation,
    // Whoever has chosen before taking other districts writes for a body that has those.
    organisation: bodies.find((code) => code === input.organisation) ?? bodies[0] ?? null,
  };
}
