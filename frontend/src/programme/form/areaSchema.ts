import type { ProgrammeArea, ProgrammeAreaBody } from '../../api/programme';
import { parseDate } from '../../format/parse';
import { needed, typedDate, z } from '../../ui/form/zod';

/** What the form of an area needs; dates are as people type them. */
export const areaSchema = z.object({
  code: needed.regex(/^[a-z0-9][a-z0-9-]{0,59}$/, { error: 'code' }),
  name: needed.max(300, { error: 'tooLong' }),
  description: z.string().trim().max(5000, { error: 'tooLong' }),
  scheme: z.string(),
  districts: z.array(z.string()).min(1, { error: 'atLeastOne' }),
  from: typedDate,
});

export type AreaInput = z.infer<typeof areaSchema>;

/** @param districts those that it begins with */
export function newArea(scheme: string, today: string, districts: string[] = []): AreaInput {
  return { code: '', name: '', description: '', scheme, districts, from: today };
}

/** The districts that belong to an area without an end, which may begin later than today. */
export function openDistricts(area: ProgrammeArea): string[] {
  return area.periods.filter(({ to }) => to === null).map(({ district }) => district.code);
}

/** An area as its form holds it. */
export function inputOf(area: ProgrammeArea, today: string): AreaInput {
  const { code, name, scheme } = area;
  return {
    ...{ code, name, scheme },
    description: area.description ?? '',
    districts: openDistricts(area),
    from: today,
  };
}

/** What is sent. */
export function bodyOfInput(input: AreaInput): ProgrammeAreaBody {
  return {
    name: input.name,
    description: input.description === '' ? null : input.description,
    scheme: input.scheme,
    districts: input.districts,
    from: parseDate(input.from) ?? '',
  };
}
