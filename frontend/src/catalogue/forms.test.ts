import { describe, expect, it } from 'vitest';
import {
  bodyOfInput as facilityBody,
  facilitySchema,
  newFacility,
} from './facility/facilitySchema';
import { bodyOfInput as schemeBody, NEW_SCHEME, schemeSchema } from './scheme/schemeSchema';
import { bodyOfInput as sourceBody, NEW_SOURCE, sourceSchema } from './source/sourceSchema';
import {
  bodyOfInput as variableBody,
  NEW_VARIABLE,
  variableSchema,
} from './variable/variableSchema';

const text = { de: 'ä', en: 'a' };
const faultsOf = (parsed: { error?: { issues: { path: PropertyKey[]; message: string }[] } }) =>
  (parsed.error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);

describe('the form of a variable', () => {
  const variable = { ...NEW_VARIABLE, code: 'v', name: text, unit: text, source: 's' };

  it('reads headers by lines, numbers with comma and dates as typed', () => {
    const input = {
      ...variable,
      headers: ' BG \n\nBedarfsgemeinschaften',
      jump: { factor: '2,5', minimum: '20', deviations: '6' },
      breaks: [{ date: '31.12.08', note: text }],
    };
    expect(faultsOf(variableSchema.safeParse(input))).toEqual([]);
    expect(variableBody(input)).toMatchObject({
      headers: ['BG', 'Bedarfsgemeinschaften'],
      jump: { factor: 2.5, minimum: 20, deviations: 6 },
      breaks: [{ date: '2008-12-31', note: text }],
      confidentialityThreshold: 3,
    });
  });

  it('names a factor that is none and a break without a date', () => {
    const input = {
      ...variable,
      jump: { ...variable.jump, factor: '1' },
      breaks: [{ date: 'bald', note: { de: 'x', en: '' } }],
    };
    expect(faultsOf(variableSchema.safeParse(input))).toEqual([
      'jump.factor: number',
      'breaks.0.date: date',
      'breaks.0.note.en: required',
    ]);
  });
});

describe('the form of a source', () => {
  const source = { ...NEW_SOURCE, code: 's', name: text };

  it('sends its rhythm, or none', () => {
    expect(sourceBody(source)).toMatchObject({
      rhythm: { months: 12, lastMonth: 12, dueAfterDays: 120 },
      contact: null,
      legalBasis: null,
    });
    const irregular = { ...source, rhythm: { ...source.rhythm, months: '' as const } };
    expect(sourceBody(irregular).rhythm).toBeNull();
  });

  it('wants an audience, days with a rhythm, and a basis in both languages or none', () => {
    const input = {
      ...source,
      rawAudience: [],
      rhythm: { ...source.rhythm, dueAfterDays: '' },
      legalBasis: { de: 'SGB II', en: '' },
    };
    expect(faultsOf(sourceSchema.safeParse(input)).sort()).toEqual([
      'legalBasis.en: bothOrNone',
      'rawAudience: atLeastOne',
      'rhythm.dueAfterDays: whole',
    ]);
  });
});

describe('the form of a scheme', () => {
  it('reads dates as typed and refuses an end before the beginning', () => {
    const input = {
      ...NEW_SCHEME,
      code: 'stadt-72',
      name: text,
      validFrom: '1.1.2012',
      validTo: '',
    };
    expect(faultsOf(schemeSchema.safeParse(input))).toEqual([]);
    expect(schemeBody(input)).toEqual({ name: text, validFrom: '2012-01-01', validTo: null });
    expect(faultsOf(schemeSchema.safeParse({ ...input, validTo: '31.12.2011' }))).toEqual([
      'validTo: order',
    ]);
    expect(faultsOf(schemeSchema.safeParse({ ...input, code: 'stadt_72' }))).toEqual([
      'code: schemeCode',
    ]);
  });
});

describe('the form of a facility', () => {
  const kita = { ...newFacility('s', '78'), name: 'Kita' };

  it('sends nothing for what was left empty', () => {
    expect(facilityBody({ ...kita, places: '1.200' })).toEqual({
      ...{ scheme: 's', district: '78', name: 'Kita', kind: 'DAY_CARE', places: 1200 },
      ...{ operator: null, address: null, quality: null, origin: null },
    });
  });

  it('wants a reason with a rating', () => {
    const rated = { ...kita, quality: { rating: '2' as const, reason: '' } };
    expect(faultsOf(facilitySchema.safeParse(rated))).toEqual(['quality.reason: reason']);
    expect(faultsOf(facilitySchema.safeParse({ ...kita, district: '', places: 'viele' }))).toEqual([
      'district: required',
      'places: whole',
    ]);
  });
});
