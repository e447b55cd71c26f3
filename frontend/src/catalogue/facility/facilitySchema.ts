import { FACILITY_KINDS, type Facility, type FacilityBody } from '../../api/facilities';
import { parseNumber } from '../../format/parse';
import { needed, wholeOrNone, z } from '../../ui/form/zod';

export const RATINGS = ['', '1', '2', '3', '4', '5'] as const;
const LONGEST = 300;
const MOST = 100_000;

const line = z.string().trim().max(LONGEST, { error: 'tooLong' });

/** What the form of a facility needs; numbers are as people type them. */
export const facilitySchema = z
  .object({
    scheme: z.string(),
    name: needed.max(LONGEST, { error: 'tooLong' }),
    kind: z.enum(FACILITY_KINDS),
    district: needed,
    operator: line,
    address: line,
    places: wholeOrNone(0, MOST),
    quality: z.object({ rating: z.enum(RATINGS), reason: z.string().trim() }),
    origin: line,
  })
  .superRefine(({ quality }, context) => {
    if (quality.rating !== '' && quality.reason === '') {
      context.addIssue({ code: 'custom', path: ['quality', 'reason'], message: 'reason' });
    }
  });

export type FacilityInput = z.infer<typeof facilitySchema>;

/** An empty form for a district of a scheme; either may be open still. */
export function newFacility(scheme: string, district: string): FacilityInput {
  return {
    scheme,
    district,
    name: '',
    kind: 'DAY_CARE',
    operator: '',
    address: '',
    places: '',
    quality: { rating: '', reason: '' },
    origin: '',
  };
}

/** A facility as its form holds it. */
export function inputOf(facility: Facility): FacilityInput {
  const { scheme, name, kind, quality } = facility;
  const rating = String(quality?.rating ?? '');
  return {
    ...{ scheme, name, kind },
    district: facility.district.code,
    operator: facility.operator ?? '',
    address: facility.address ?? '',
    places: facility.places === null ? '' : String(facility.places),
    quality: {
      rating: RATINGS.find((each) => each === rating) ?? '',
      reason: quality?.reason ?? '',
    },
    origin: facility.origin ?? '',
  };
}

/** What is sent. */
export function bodyOfInput(input: FacilityInput): FacilityBody {
  const said = (text: string) => (text === '' ? null : text);
  const { scheme, district, name, kind, quality } = input;
  return {
    ...{ scheme, district, name, kind },
    operator: said(input.operator),
    address: said(input.address),
    places: input.places.trim() === '' ? null : parseNumber(input.places),
    quality:
      quality.rating === '' ? null : { rating: Number(quality.rating), reason: quality.reason },
    origin: said(input.origin),
  };
}
