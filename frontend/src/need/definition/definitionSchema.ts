import type { NeedIndex, NeedIndexBody } from '../../api/needIndices';
import { parseNumber } from '../../format/parse';
import { bilingual, catalogueCode, needed, whole, z } from '../../ui/form/zod';

export const DIMENSIONS = ['LIFE_SITUATION', 'PLACE'] as const;
const MOST_PEOPLE = 1_000_000;
const MOST_MONTHS = 240;

const number = needed.refine((text) => parseNumber(text) !== null, { error: 'number' });

/** So many numbers, ascending, parted by semicolons. */
const limits = (count: number) =>
  needed.refine(
    (text) => {
      const read = numbersOf(text);
      return (
        read?.length === count &&
        read.every((each, at) => at === 0 || each > (read[at - 1] ?? each))
      );
    },
    { error: 'limits' },
  );

/** What the form of a definition needs; numbers are as people type them. */
export const definitionSchema = z
  .object({
    name: bilingual,
    code: catalogueCode,
    description: bilingual,
    dimension: z.enum(DIMENSIONS),
    indicators: z.array(z.string()).min(1, { error: 'atLeastOne' }),
    /** By code of the indicator; without one it is 1. */
    weights: z.record(z.string(), z.string()),
    populationVariable: z.string(),
    minimumPopulation: whole(0, MOST_PEOPLE),
    dynamicsMonths: whole(1, MOST_MONTHS),
    statusLimits: limits(3),
    dynamicsLimits: limits(2),
    borderMargin: number,
    enterFrom: number,
    leaveBelow: number,
  })
  .superRefine(({ indicators, weights }, context) => {
    for (const code of indicators) {
      const weight = weights[code];
      if (weight !== undefined && !((parseNumber(weight) ?? 0) > 0)) {
        context.addIssue({ code: 'custom', path: ['weights', code], message: 'number' });
      }
    }
  });

export type DefinitionInput = z.infer<typeof definitionSchema>;

const USUAL_WEIGHT = '1';

export const NEW_DEFINITION: DefinitionInput = {
  code: '',
  name: { de: '', en: '' },
  description: { de: '', en: '' },
  dimension: 'LIFE_SITUATION',
  indicators: [],
  weights: {},
  populationVariable: '',
  minimumPopulation: '0',
  dynamicsMonths: '24',
  statusLimits: '−1; 1; 1,5',
  dynamicsLimits: '−1; 1',
  borderMargin: '0,1',
  enterFrom: '1,5',
  leaveBelow: '1',
};

/** A definition as its form holds it. */
export function inputOf(index: NeedIndex): DefinitionInput {
  const { code, name, description, dimension } = index;
  return {
    ...{ code, name, description, dimension },
    indicators: index.components.map(({ indicator }) => indicator),
    weights: Object.fromEntries(
      index.components.map(({ indicator, weight }) => [indicator, typed(weight)]),
    ),
    populationVariable: index.populationVariable ?? '',
    minimumPopulation: String(index.minimumPopulation),
    dynamicsMonths: String(index.dynamicsMonths),
    statusLimits: index.statusLimits.map(typed).join('; '),
    dynamicsLimits: index.dynamicsLimits.map(typed).join('; '),
    borderMargin: typed(index.borderMargin),
    enterFrom: typed(index.enterFrom),
    leaveBelow: typed(index.leaveBelow),
  };
}

/** What is sent. */
export function bodyOfInput(input: DefinitionInput): NeedIndexBody {
  const { name, description, dimension, populationVariable } = input;
  return {
    ...{ name, description, dimension },
    components: input.indicators.map((indicator) => ({
      indicator,
      weight: parseNumber(input.weights[indicator] ?? USUAL_WEIGHT) ?? 1,
    })),
    populationVariable: populationVariable === '' ? null : populationVariable,
    minimumPopulation: parseNumber(input.minimumPopulation) ?? 0,
    dynamicsMonths: parseNumber(input.dynamicsMonths) ?? 1,
    statusLimits: numbersOf(input.statusLimits) ?? [],
    dynamicsLimits: numbersOf(input.dynamicsLimits) ?? [],
    borderMargin: parseNumber(input.borderMargin) ?? 0,
    enterFrom: parseNumber(input.enterFrom) ?? 0,
    leaveBelow: parseNumber(input.leaveBelow) ?? 0,
  };
}

/** Numbers parted by semicolons; null where one is none. */
export function numbersOf(text: string): number[] | null {
  const read = text.split(';').map(parseNumber);
  return read.every((each) => each !== null) ? read : null;
}

/** A number as people type it. */
function typed(value: number): string {
  return String(value).replace('.', ',').replace('-', '−');
}
