import type { Provenance, Vintage } from '../api/origin';
import { indicatorRef, sieker } from './figures';

const population = { code: 'population', name: 'Einwohnerinnen und Einwohner' };

/** Where the figure of Sieker comes from, as a council member is told. */
export const provenance: Provenance = {
  indicator: indicatorRef,
  scheme: 'bielefeld-92',
  date: '2007-12-31',
  value: sieker,
  formula: 'Personen mit Migrationshintergrund ÷ Einwohnerinnen und Einwohner × 100',
  calculation: '2.936 ÷ 5.457 × 100 = 53,8 %',
  inputs: [
    {
      variable: population,
      part: 'DENOMINATOR',
      date: '2007-12-31',
      value: 5457,
      status: 'AVAILABLE',
      reason: null,
      source: { code: 'statistikamt', name: 'Amt für Statistik' },
      legalBasis: 'Melderecht',
      vintage: 1,
      publishedAt: '2011-02-01T10:00:00Z',
      delivery: '018f0000-0000-7000-8000-000000000000',
      fileName: null,
      row: null,
      origin: 'fictitious',
      areas: 1,
    },
  ],
};

const state = (at: string, until: string | null): Vintage => ({
  at,
  until,
  current: until === null,
  variables: [population],
  deliveries: ['018f0000-0000-7000-8000-000000000000'],
});

/** Two states of the same figures; the newer one holds. */
export const vintages = {
  indicator: indicatorRef,
  scheme: 'bielefeld-92',
  date: '2007-12-31',
  items: [
    state('2011-02-10T10:00:00Z', null),
    state('2011-02-01T10:00:00Z', '2011-02-10T10:00:00Z'),
  ],
};
