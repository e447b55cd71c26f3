import type { GoalTarget, TargetBody } from '../../api/goals';
import { parseDate, parseNumber } from '../../format/parse';
import { needed, typedDate, wholeOrNone, z } from '../form/zod';

const MOST = 1_000_000;
const LINE = 300;

export const KINDS = ['POINTS', 'VALUE', 'FRACTION', 'NONE', 'HOLD'] as const;
export type Kind = (typeof KINDS)[number];

export const RESULT_LEVELS = ['OUTPUT', 'OUTCOME', 'IMPACT'] as const;

const number = needed.refine((text) => parseNumber(text) !== null, { error: 'number' });
const numberOrNone = z
  .string()
  .refine((text) => text.trim() === '' || parseNumber(text) !== null, { error: 'number' });

/** What the form of a target needs; numbers and dates are as people type them. */
export const targetSchema = z
  .object({
    measure: z.enum(['indicator', 'own']),
    indicator: z.string(),
    metricName: z.string().trim().max(LINE, { error: 'tooLong' }),
    metricUnit: z.string().trim().max(LINE, { error: 'tooLong' }),
    metricType: z.enum(['COUNT', 'SHARE']),
    countedBy: z.string(),
    facility: z.string(),
    threshold: wholeOrNone(0, 100),
    baselineNumerator: wholeOrNone(0, 1e9),
    baselineDenominator: wholeOrNone(1, 1e9),
    kind: z.enum(KINDS),
    direction: z.enum(['FALLING', 'RISING']),
    amount: numberOrNone,
    numerator: wholeOrNone(1, MOST),
    denominator: wholeOrNone(1, MOST),
    baselineDate: typedDate,
    due: typedDate,
    resultLevel: z.enum(['', ...RESULT_LEVELS]),
    milestones: z.array(z.object({ day: typedDate, value: number })),
  })
  .superRefine((input, context) => {
    for (const field of missing(input)) {
      context.addIssue({ code: 'custom', path: [field], message: 'required' });
    }
    const [from, to] = [parseDate(input.baselineDate), parseDate(input.due)];
    if (from !== null && to !== null && to <= from) {
      context.addIssue({ code: 'custom', path: ['due'], message: 'order' });
    }
  });

/** The same for a target of a measure, which says whether it is what is done or what comes of it. */
export const measureTargetSchema = targetSchema.refine(({ resultLevel }) => resultLevel !== '', {
  path: ['resultLevel'],
  error: 'required',
});

export type TargetInput = z.infer<typeof targetSchema>;

/** Whether a kind of target says an amount. */
export function saysAmount(kind: Kind): kind is 'VALUE' | 'POINTS' | 'HOLD' {
  return kind === 'VALUE' || kind === 'POINTS' || kind === 'HOLD';
}

/** What the choices that were made ask for and is not there. */
function missing(input: TargetInput): (keyof TargetInput)[] {
  const asked: (keyof TargetInput)[] = [];
  if (input.measure === 'indicator') asked.push('indicator');
  else {
    asked.push('metricName', 'metricUnit', 'countedBy', 'baselineNumerator');
    if (input.metricType === 'SHARE') asked.push('baselineDenominator');
  }
  if (saysAmount(input.kind)) asked.push('amount');
  if (input.kind === 'FRACTION') asked.push('numerator', 'denominator');
  return asked.filter((field) => input[field] === '');
}

export const NEW_TARGET: TargetInput = {
  measure: 'indicator',
  indicator: '',
  metricName: '',
  metricUnit: '',
  metricType: 'SHARE',
  countedBy: '',
  facility: '',
  threshold: '',
  baselineNumerator: '',
  baselineDenominator: '',
  kind: 'POINTS',
  direction: 'FALLING',
  amount: '',
  numerator: '',
  denominator: '',
  baselineDate: '',
  due: '',
  resultLevel: '',
  milestones: [],
};

/**
 * A target as its form holds it.
 *
 * @param number writes a number as people type it
 * @param date writes a date as people type it
 */
export function inputOf(
  target: GoalTarget,
  number: (value: number) => string,
  date: (iso: string) => string,
): TargetInput {
  const { metric } = target;
  const said = (value: number | null | undefined) => (value == null ? '' : number(value));
  return {
    measure: metric === null ? 'indicator' : 'own',
    indicator: target.indicator ?? '',
    metricName: metric?.name ?? '',
    metricUnit: metric?.unit ?? '',
    metricType: metric?.type ?? 'SHARE',
    countedBy: metric?.countedBy.code ?? '',
    facility: metric?.facility ?? '',
    threshold: said(metric?.threshold),
    baselineNumerator: said(metric?.baselineNumerator),
    baselineDenominator: said(metric?.baselineDenominator),
    kind: target.kind,
    direction: target.direction ?? 'FALLING',
    amount: said(target.amount),
    numerator: said(target.numerator),
    denominator: said(target.denominator),
    baselineDate: date(target.baselineDate),
    due: date(target.due),
    resultLevel: target.resultLevel ?? '',
    milestones: target.milestones.map(({ day, value }) => ({
      day: date(day),
      value: number(value),
    })),
  };
}

/** What is sent. Only meaningful for what the schema has found right. */
export function bodyOfInput(input: TargetInput): TargetBody {
  const { measure, kind, direction } = input;
  const own = measure === 'own';
  return {
    indicator: own ? null : input.indicator,
    metric: own
      ? {
          name: input.metricName,
          unit: input.metricUnit,
          type: input.metricType,
          countedBy: input.countedBy,
          facility: input.facility === '' ? null : input.facility,
          threshold: parseNumber(input.threshold),
          baselineNumerator: parseNumber(input.baselineNumerator) ?? 0,
          baselineDenominator:
            input.metricType === 'SHARE' ? parseNumber(input.baselineDenominator) : null,
        }
      : null,
    kind,
    direction: kind === 'HOLD' || kind === 'NONE' ? null : direction,
    amount: saysAmount(kind) ? parseNumber(input.amount) : null,
    numerator: kind === 'FRACTION' ? parseNumber(input.numerator) : null,
    denominator: kind === 'FRACTION' ? parseNumber(input.denominator) : null,
    baselineDate: parseDate(input.baselineDate) ?? '',
    due: parseDate(input.due) ?? '',
    resultLevel: input.resultLevel === '' ? null : input.resultLevel,
    milestones: input.milestones.map(({ day, value }) => ({
      day: parseDate(day) ?? '',
      value: parseNumber(value) ?? 0,
    })),
  };
}
