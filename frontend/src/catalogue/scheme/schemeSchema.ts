import type { Scheme, SchemeBody } from '../../api/schemes';
import { parseDate } from '../../format/parse';
import { bilingual, needed, typedDate, typedDateOrNone, z } from '../../ui/form/zod';

/** What the form of a scheme needs; dates are as people type them. */
export const schemeSchema = z
  .object({
    name: bilingual,
    code: needed.regex(/^[a-z0-9][a-z0-9-]{0,59}$/, { error: 'schemeCode' }),
    validFrom: typedDate,
    validTo: typedDateOrNone,
  })
  .superRefine(({ validFrom, validTo }, context) => {
    const [from, to] = [parseDate(validFrom), parseDate(validTo)];
    if (from !== null && to !== null && to < from) {
      context.addIssue({ code: 'custom', path: ['validTo'], message: 'order' });
    }
  });

export type SchemeInput = z.infer<typeof schemeSchema>;

export const NEW_SCHEME: SchemeInput = {
  code: '',
  name: { de: '', en: '' },
  validFrom: '',
  validTo: '',
};

/** A scheme as its form holds it. */
export function inputOf(scheme: Scheme, typed: (iso: string) => string): SchemeInput {
  const { code, name, validFrom, validTo } = scheme;
  return {
    ...{ code, name },
    validFrom: typed(validFrom),
    validTo: validTo === null ? '' : typed(validTo),
  };
}

/** What is sent. */
export function bodyOfInput({ name, validFrom, validTo }: SchemeInput): SchemeBody {
  return { name, validFrom: parseDate(validFrom) ?? '', validTo: parseDate(validTo) };
}
