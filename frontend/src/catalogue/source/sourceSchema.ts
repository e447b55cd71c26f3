import type { SourceBody } from '../../api/sources';
import type { Source } from '../../api/types';
import { parseNumber } from '../../format/parse';
import { bilingual, bilingualOrNone, catalogueCode, whole, z } from '../../ui/form/zod';

/** How often a source can deliver, in months; empty for no rhythm. */
export const EVERY = ['', '1', '3', '6', '12'] as const;
/** Who reads figures, and so can be shown raw counts. */
export const AUDIENCES = [
  'social-planning',
  'statistics-office',
  'district-conference',
  'welfare-provider',
  'housing-company',
  'council',
] as const;
const LONGEST_CONTACT = 500;
const LATEST = 1000;

/** What the form of a source needs; numbers are as people type them. */
export const sourceSchema = z
  .object({
    name: bilingual,
    code: catalogueCode,
    rhythm: z.object({ months: z.enum(EVERY), lastMonth: z.string(), dueAfterDays: z.string() }),
    contact: z.string().max(LONGEST_CONTACT, { error: 'tooLong' }),
    rawAudience: z.array(z.string()).min(1, { error: 'atLeastOne' }),
    legalBasis: bilingualOrNone,
  })
  .superRefine(({ rhythm: { months, dueAfterDays } }, context) => {
    if (months !== '' && !whole(0, LATEST).safeParse(dueAfterDays).success) {
      context.addIssue({ code: 'custom', path: ['rhythm', 'dueAfterDays'], message: 'whole' });
    }
  });

export type SourceInput = z.infer<typeof sourceSchema>;

/** The usual values of a new source. */
export const NEW_SOURCE: SourceInput = {
  code: '',
  name: { de: '', en: '' },
  rhythm: { months: '12', lastMonth: '12', dueAfterDays: '120' },
  contact: '',
  rawAudience: ['social-planning', 'statistics-office'],
  legalBasis: { de: '', en: '' },
};

/** A source as its form holds it. */
export function inputOf(source: Source): SourceInput {
  const { code, name, rawAudience, rhythm } = source;
  const months = String(rhythm?.months ?? '');
  return {
    ...{ code, name, rawAudience },
    rhythm: {
      months: EVERY.find((each) => each === months) ?? '',
      lastMonth: String(rhythm?.lastMonth ?? 12),
      dueAfterDays: String(rhythm?.dueAfterDays ?? 120),
    },
    contact: source.contact ?? '',
    legalBasis: source.legalBasis ?? { de: '', en: '' },
  };
}

/** What is sent. */
export function bodyOfInput(input: SourceInput): SourceBody {
  const { name, rawAudience, legalBasis } = input;
  return {
    ...{ name, rawAudience },
    legalBasis: legalBasis.de === '' ? null : legalBasis,
    rhythm: rhythmOf(input),
    contact: input.contact.trim() === '' ? null : input.contact.trim(),
  };
}

function rhythmOf({ rhythm }: SourceInput): SourceBody['rhythm'] {
  if (rhythm.months === '') return null;
  const months = { '1': 1, '3': 3, '6': 6, '12': 12 } as const;
  return {
    months: months[rhythm.months],
    lastMonth: parseNumber(rhythm.lastMonth) ?? 12,
    dueAfterDays: parseNumber(rhythm.dueAfterDays) ?? 0,
  };
}
