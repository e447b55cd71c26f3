import type { Variable } from '../../api/types';
import type { VariableBody } from '../../api/variables';
import { parseDate, parseNumber } from '../../format/parse';
import { above, bilingual, catalogueCode, needed, typedDate, whole, z } from '../../ui/form/zod';

export const MEASURES = ['STOCK', 'FLOW'] as const;
const LARGEST = 1000;

/** What the form of a variable needs; numbers and dates are as people type them. */
export const variableSchema = z.object({
  name: bilingual,
  code: catalogueCode,
  unit: bilingual,
  source: needed,
  measure: z.enum(MEASURES),
  wholeCounts: z.boolean(),
  confidentialityThreshold: whole(0, LARGEST),
  partOf: z.array(z.string()),
  headers: z.string(),
  jump: z.object({ factor: above(1), minimum: above(-1e-9), deviations: above(0) }),
  breaks: z.array(z.object({ date: typedDate, note: bilingual })),
});

export type VariableInput = z.infer<typeof variableSchema>;

/** The usual values of a new variable. */
export const NEW_VARIABLE: VariableInput = {
  code: '',
  name: { de: '', en: '' },
  unit: { de: '', en: '' },
  source: '',
  measure: 'STOCK',
  wholeCounts: true,
  confidentialityThreshold: '3',
  partOf: [],
  headers: '',
  jump: { factor: '3', minimum: '20', deviations: '6' },
  breaks: [],
};

const typedNumber = (number: number) => String(number).replace('.', ',');

/** A variable as its form holds it. */
export function inputOf(variable: Variable, typed: (iso: string) => string): VariableInput {
  const { code, name, unit, source, measure, wholeCounts, partOf } = variable;
  const { factor, minimum, deviations } = variable.jump;
  return {
    ...{ code, name, unit, source, measure, wholeCounts, partOf },
    confidentialityThreshold: String(variable.confidentialityThreshold),
    headers: variable.headers.join('\n'),
    jump: {
      factor: typedNumber(factor),
      minimum: typedNumber(minimum),
      deviations: typedNumber(deviations),
    },
    breaks: variable.breaks.map(({ date, note }) => ({ date: typed(date), note })),
  };
}

/** What is sent. */
export function bodyOfInput(input: VariableInput): VariableBody {
  const { name, unit, source, measure, wholeCounts, partOf } = input;
  const number = (text: string) => parseNumber(text) ?? 0;
  return {
    ...{ name, unit, source, measure, wholeCounts, partOf },
    confidentialityThreshold: number(input.confidentialityThreshold),
    headers: input.headers
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    jump: {
      factor: number(input.jump.factor),
      minimum: number(input.jump.minimum),
      deviations: number(input.jump.deviations),
    },
    breaks: input.breaks.map(({ date, note }) => ({ date: parseDate(date) ?? '', note })),
  };
}
