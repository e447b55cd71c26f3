import type { Framework, FrameworkBody } from '../../api/frameworks';
import { parseDate } from '../../format/parse';
import { typedDate as typed } from '../../format/typedDate';
import type { Language } from '../../i18n/types';
import { needed, typedDate, typedDateOrNone, z } from '../../ui/form/zod';

/** What the form of a framework needs; dates are as people type them. */
export const frameworkSchema = z.object({
  code: needed,
  title: needed,
  publisher: needed,
  link: z.string().trim(),
  validFrom: typedDate,
  validTo: typedDateOrNone,
});

export type FrameworkInput = z.infer<typeof frameworkSchema>;

/** A framework as its form holds it; an empty form without one. */
export function inputOf(framework: Framework | null, language: Language): FrameworkInput {
  const date = (iso: string | null | undefined) => (iso ? typed(iso, language) : '');
  return {
    code: framework?.code ?? '',
    title: framework?.title ?? '',
    publisher: framework?.publisher ?? '',
    link: framework?.link ?? '',
    validFrom: date(framework?.validFrom),
    validTo: date(framework?.validTo),
  };
}

/** What is sent. */
export function bodyOfInput({ title, publisher, ...input }: FrameworkInput): FrameworkBody {
  return {
    ...{ title, publisher, link: input.link === '' ? null : input.link },
    validFrom: parseDate(input.validFrom) ?? '',
    validTo: parseDate(input.validTo),
  };
}
