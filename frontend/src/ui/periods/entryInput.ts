import type {
  DocumentationBody,
  DocumentationEntry,
  DocumentedTarget,
  PeriodEntry,
} from '../../api/documentation';
import { parseNumber } from '../../format/parse';
import { typedNumber } from './typed';

/** What stands in the form of a period; numbers as people type them. */
export interface EntryInput {
  activities: string;
  output: string;
  reached: string;
  /** One for each target, in their order. */
  values: { numerator: string; denominator: string }[];
  wentWell: string;
  wentBadly: string;
  deviation: string;
  cost: string;
}

type Said = Partial<Pick<DocumentationEntry, 'activities' | 'output' | 'reached' | 'cost'>> &
  Partial<Pick<DocumentationEntry, 'wentWell' | 'wentBadly' | 'deviation'>> & {
    values?: { target: string; numerator: number; denominator?: number | null }[] | null;
  };

/** What was written, or what waits to be sent, as the form holds it. */
export function inputOf(said: Said, targets: DocumentedTarget[]): EntryInput {
  return {
    activities: said.activities ?? '',
    output: typedNumber(said.output),
    reached: typedNumber(said.reached),
    values: targets.map(({ id }) => {
      const value = said.values?.find(({ target }) => target === id);
      return {
        numerator: typedNumber(value?.numerator),
        denominator: typedNumber(value?.denominator),
      };
    }),
    wentWell: said.wentWell ?? '',
    wentBadly: said.wentBadly ?? '',
    deviation: said.deviation ?? '',
    cost: typedNumber(said.cost),
  };
}

/** What the form begins with: what is written already, else the values of the period before. */
export function firstInput({ entry, last, targets }: PeriodEntry): EntryInput {
  if (entry !== null) return inputOf(entry, targets);
  const before = last?.content;
  return inputOf(
    {
      activities: before?.activities ?? null,
      output: before?.output ?? null,
      reached: before?.reached ?? null,
      cost: before?.cost ?? null,
      values: targets.flatMap(({ id, last: value }) =>
        value === null ? [] : [{ target: id, ...value }],
      ),
    },
    targets,
  );
}

/** What is sent. An empty field says nothing; values without a number are left out. */
export function bodyOfInput(
  input: EntryInput,
  targets: Pick<DocumentedTarget, 'id' | 'type'>[],
  submit: boolean,
): DocumentationBody {
  const text = (typed: string) => (typed.trim() === '' ? null : typed.trim());
  return {
    activities: text(input.activities),
    output: parseNumber(input.output),
    reached: parseNumber(input.reached),
    values: targets.flatMap(({ id, type }, at) => {
      const numerator = parseNumber(input.values[at]?.numerator ?? '');
      if (numerator === null) return [];
      const denominator =
        type === 'SHARE' ? parseNumber(input.values[at]?.denominator ?? '') : null;
      return [{ target: id, numerator, denominator }];
    }),
    wentWell: text(input.wentWell),
    wentBadly: text(input.wentBadly),
    deviation: text(input.deviation),
    cost: parseNumber(input.cost),
    unchanged: false,
    submit,
  };
}

/** What one click sends: looked at, and as in the period before. Null where there is nothing to go by. */
export function unchangedBody({ last, targets }: PeriodEntry): DocumentationBody | null {
  if (last === null) return null;
  const { activities, output, reached, cost } = last.content;
  return {
    ...{ activities, output, reached, cost },
    values: last.content.values.filter(({ target }) => targets.some(({ id }) => id === target)),
    unchanged: true,
    submit: true,
  };
}
