import {
  KINDS,
  RHYTHMS,
  SOURCE_KINDS,
  TARGET_GROUPS,
  type Measure,
  type MeasureBody,
} from '../../api/measures';
import { parseDate, parseNumber } from '../../format/parse';
import { amount, amountOrNone, needed, typedDateOrNone, wholeOrNone, z } from '../../ui/form/zod';

const LINE = 300;
const TEXT = 2000;
const OBJECTIVE = 1000;
const MOST = 1_000_000;

const line = z.string().trim().max(LINE, { error: 'tooLong' });
const text = z.string().trim().max(TEXT, { error: 'tooLong' });

/** What the form of a measure needs: an idea needs little, the rest is asked for before it starts. */
export const measureSchema = z
  .object({
    kind: z.enum(KINDS),
    title: needed.max(LINE, { error: 'tooLong' }),
    objective: z.string().trim().max(OBJECTIVE, { error: 'tooLong' }),
    summary: text,
    organisation: z.string(),
    managed: z.enum(['yes', 'no']),
    recommendedTo: line,
    partners: z.array(z.object({ organisation: z.string(), name: line })),
    responsible: z.string(),
    districts: z.array(z.string()),
    targetGroups: z.array(z.enum(TARGET_GROUPS)),
    targetGroupWords: line,
    from: typedDateOrNone,
    to: typedDateOrNone,
    rhythm: z.enum(RHYTHMS),
    goals: z.array(z.object({ goal: needed, hypothesis: text })),
    outputUnit: line,
    expectedOutput: wholeOrNone(0, MOST),
    expectedReach: wholeOrNone(0, MOST),
    cost: amountOrNone,
    sources: z.array(z.object({ kind: z.enum(SOURCE_KINDS), name: line, amount })),
    extraMoney: amountOrNone,
    extraStaff: amountOrNone,
    internalNote: text,
  })
  .superRefine(({ managed, recommendedTo, partners, from, to }, context) => {
    const fault = (path: (string | number)[], message: string) => {
      context.addIssue({ code: 'custom', path, message });
    };
    if (managed === 'no' && recommendedTo === '') fault(['recommendedTo'], 'required');
    const [first, last] = [parseDate(from), parseDate(to)];
    if (first !== null && last !== null && last < first) fault(['to'], 'order');
    partners.forEach(({ organisation, name }, index) => {
      if ((organisation === '') === (name === '')) fault(['partners', index, 'name'], 'oneName');
    });
  });

export type MeasureInput = z.infer<typeof measureSchema>;

/** In which step each field stands. */
export const STEPS = {
  what: [
    'kind',
    'title',
    'objective',
    'summary',
    'organisation',
    'managed',
    'recommendedTo',
    'partners',
    'responsible',
  ],
  where: ['districts', 'targetGroups', 'targetGroupWords', 'from', 'to', 'rhythm'],
  goals: ['goals'],
  means: [
    'outputUnit',
    'expectedOutput',
    'expectedReach',
    'cost',
    'sources',
    'extraMoney',
    'extraStaff',
    'internalNote',
  ],
} as const;

/** @param goal the goal that it shall serve, as far as that is known */
export function newMeasure(goal: string): MeasureInput {
  return {
    ...{ kind: 'MEASURE', title: '', objective: '', summary: '', organisation: '' },
    ...{ managed: 'yes', recommendedTo: '', partners: [], responsible: '' },
    ...{ districts: [], targetGroups: [], targetGroupWords: '', from: '', to: '' },
    rhythm: 'QUARTERLY',
    goals: goal === '' ? [] : [{ goal, hypothesis: '' }],
    ...{ outputUnit: '', expectedOutput: '', expectedReach: '', cost: '', sources: [] },
    ...{ extraMoney: '', extraStaff: '', internalNote: '' },
  };
}

/**
 * A measure as its form holds it.
 *
 * @param number writes a number as people type it
 * @param date writes a date as people type it
 */
export function inputOf(
  measure: Measure,
  number: (value: number) => string,
  date: (iso: string) => string,
): MeasureInput {
  const { kind, title, districts, targetGroups, rhythm, money } = measure;
  const figure = (value: number | null | undefined) => (value == null ? '' : number(value));
  const day = (iso: string | null) => (iso === null ? '' : date(iso));
  // No need is an empty field, not a nought to be read.
  const need = (value: number | undefined) => (value === 0 ? '' : figure(value));
  return {
    ...{ kind, title, rhythm },
    objective: measure.objective ?? '',
    summary: measure.summary ?? '',
    organisation: measure.organisation.code,
    managed: measure.managed ? 'yes' : 'no',
    recommendedTo: measure.recommendedTo ?? '',
    partners: measure.partners.map(({ organisation, name }) => ({
      organisation: organisation?.code ?? '',
      name: organisation === null ? name : '',
    })),
    responsible: measure.responsible?.code ?? '',
    districts: districts.map(({ code }) => code),
    targetGroups: [...targetGroups],
    targetGroupWords: measure.targetGroupWords ?? '',
    from: day(measure.from),
    to: day(measure.to),
    goals: measure.goals.map(({ id, hypothesis }) => ({ goal: id, hypothesis: hypothesis ?? '' })),
    outputUnit: measure.outputUnit ?? '',
    expectedOutput: figure(measure.expectedOutput),
    expectedReach: figure(measure.expectedReach),
    cost: figure(money?.cost),
    sources: (money?.sources ?? []).map((source) => ({
      kind: source.kind,
      name: source.name ?? '',
      amount: number(source.amount),
    })),
    extraMoney: need(money?.extraMoney),
    extraStaff: need(money?.extraStaff),
    internalNote: measure.internalNote ?? '',
  };
}

/** What is sent. Only meaningful for what the schema has found right. */
export function bodyOfInput(input: MeasureInput): MeasureBody {
  const said = (value: string) => (value === '' ? null : value);
  const figure = (value: string) => parseNumber(value);
  const { kind, title, districts, targetGroups, rhythm } = input;
  return {
    ...{ kind, title, districts, targetGroups, rhythm },
    objective: said(input.objective),
    summary: said(input.summary),
    organisation: said(input.organisation),
    managed: input.managed === 'yes',
    recommendedTo: input.managed === 'no' ? said(input.recommendedTo) : null,
    partners: input.partners.map(({ organisation, name }) => ({
      organisation: said(organisation),
      name: said(name),
    })),
    responsible: said(input.responsible),
    targetGroupWords: said(input.targetGroupWords),
    from: parseDate(input.from),
    to: parseDate(input.to),
    goals: input.goals.map(({ goal, hypothesis }) => ({ goal, hypothesis: said(hypothesis) })),
    outputUnit: said(input.outputUnit),
    expectedOutput: figure(input.expectedOutput),
    expectedReach: figure(input.expectedReach),
    cost: figure(input.cost),
    sources: input.sources.map((source) => ({
      kind: source.kind,
      name: said(source.name),
      amount: figure(source.amount) ?? 0,
    })),
    extraMoney: figure(input.extraMoney),
    extraStaff: figure(input.extraStaff),
    internalNote: said(input.internalNote),
  };
}
