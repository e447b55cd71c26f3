import type { IndicatorBody } from '../../api/indicators';
import type { Indicator } from '../../api/types';
import { parseDate, parseNumber } from '../../format/parse';
import { above, bilingual, catalogueCode, whole, wholeOrNone, z } from '../../ui/form/zod';

export const KINDS = ['SHARE', 'RATE', 'MEAN', 'COUNT', 'CHANGE', 'DELIVERED'] as const;
export const POLARITIES = ['HIGHER_IS_WORSE', 'LOWER_IS_WORSE', 'NEUTRAL'] as const;
export const DIMENSIONS = ['LIFE_SITUATION', 'PLACE'] as const;
export const OPENNESS = ['no', 'yes'] as const;
const LARGEST = 1_000_000_000;

const codes = z.array(z.string());

/** What the form of an indicator needs; numbers and dates are as people type them. */
export const indicatorSchema = z
  .object({
    name: bilingual,
    code: catalogueCode,
    description: bilingual,
    kind: z.enum(KINDS),
    numerator: codes,
    denominator: codes,
    per: z.string(),
    changeOf: z.object({ indicator: z.string(), baseDate: z.string() }),
    unit: bilingual,
    polarity: z.enum(POLARITIES),
    dimension: z.enum(DIMENSIONS),
    decimals: whole(0, 6),
    reliabilityBase: whole(0, LARGEST),
    releaseBase: wholeOrNone(0, LARGEST),
    open: z.enum(OPENNESS),
  })
  .superRefine((input, context) => {
    const fault = (path: string[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    const { kind } = input;
    if (sums(kind) && input.numerator.length === 0) fault(['numerator'], 'atLeastOne');
    if (kind === 'DELIVERED' && input.numerator.length !== 1) fault(['numerator'], 'exactlyOne');
    if (divides(kind) && input.denominator.length === 0) fault(['denominator'], 'atLeastOne');
    if (kind === 'RATE' && !above(0).safeParse(input.per).success) fault(['per'], 'number');
    if (kind !== 'CHANGE') return;
    const { indicator, baseDate } = input.changeOf;
    if (indicator === '') fault(['changeOf', 'indicator'], 'required');
    if (indicator !== '' && indicator === input.code) fault(['changeOf', 'indicator'], 'itself');
    if (parseDate(baseDate) === null) fault(['changeOf', 'baseDate'], 'date');
  });

export type IndicatorInput = z.infer<typeof indicatorSchema>;
export type Kind = IndicatorInput['kind'];

/** Whether variables are added up above the line. */
export const sums = (kind: Kind) => kind !== 'CHANGE' && kind !== 'DELIVERED';
/** Whether there is something below the line. */
export const divides = (kind: Kind) => kind === 'SHARE' || kind === 'RATE' || kind === 'MEAN';

/** The usual values of a new indicator. */
export const NEW_INDICATOR: IndicatorInput = {
  code: '',
  name: { de: '', en: '' },
  description: { de: '', en: '' },
  kind: 'SHARE',
  numerator: [],
  denominator: [],
  per: '1000',
  changeOf: { indicator: '', baseDate: '' },
  unit: { de: '%', en: '%' },
  polarity: 'HIGHER_IS_WORSE',
  dimension: 'LIFE_SITUATION',
  decimals: '1',
  reliabilityBase: '100',
  releaseBase: '',
  open: 'no',
};

/** An indicator as its form holds it. */
export function inputOf(indicator: Indicator, typed: (iso: string) => string): IndicatorInput {
  const { code, name, description, kind, unit, polarity, dimension } = indicator;
  return {
    ...{ code, name, description, kind, unit, polarity, dimension },
    numerator: indicator.numerator,
    denominator: indicator.denominator,
    per: indicator.per === null ? '1000' : String(indicator.per).replace('.', ','),
    changeOf: {
      indicator: indicator.changeOf?.indicator ?? '',
      baseDate: indicator.changeOf ? typed(indicator.changeOf.baseDate) : '',
    },
    decimals: String(indicator.decimals),
    reliabilityBase: String(indicator.reliabilityBase),
    releaseBase: indicator.releaseBase === null ? '' : String(indicator.releaseBase),
    open: indicator.open ? 'yes' : 'no',
  };
}

/** What is sent: only the parts that belong to the kind. */
export function bodyOfInput(input: IndicatorInput): IndicatorBody {
  const { name, description, kind, unit, polarity, dimension } = input;
  return {
    ...{ name, description, kind, unit, polarity, dimension },
    numerator: kind === 'CHANGE' ? [] : input.numerator,
    denominator: divides(kind) ? input.denominator : [],
    per: kind === 'RATE' ? parseNumber(input.per) : null,
    changeOf:
      kind === 'CHANGE'
        ? {
            indicator: input.changeOf.indicator,
            baseDate: parseDate(input.changeOf.baseDate) ?? '',
          }
        : null,
    decimals: parseNumber(input.decimals) ?? 1,
    reliabilityBase: parseNumber(input.reliabilityBase) ?? 0,
    releaseBase: input.releaseBase.trim() === '' ? null : parseNumber(input.releaseBase),
    open: input.open === 'yes',
  };
}
