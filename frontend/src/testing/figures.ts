import type { Indicator, IndicatorRef, Summary, Value, Values } from '../api/types';

/** A value as the API sends it; the parts that matter to a test replace the rest. */
export function value(code: string, part: Partial<Value> = {}): Value {
  return {
    district: { code, name: part.district?.name ?? `Bezirk ${code}` },
    value: 22.3,
    display: '22,3 %',
    numerator: 72911,
    denominator: 326954,
    rank: 1,
    ties: 1,
    differenceToCity: 0,
    ratioToCity: 1,
    z: null,
    status: 'AVAILABLE',
    reason: null,
    reasonCode: null,
    fewCases: false,
    coverage: null,
    share: null,
    base: null,
    sentence: 'Gesamtstadt: 22,3 % (72.911 von 326.954).',
    fictitious: false,
    ...part,
  };
}

export const indicatorRef: IndicatorRef = {
  code: 'migration-background',
  name: 'Menschen mit Migrationshintergrund',
  unit: '%',
  kind: 'SHARE',
  decimals: 1,
  polarity: 'NEUTRAL',
  dimension: 'LIFE_SITUATION',
  description: 'Anteil an der Bevölkerung.',
  version: 1,
};

export const indicator: Indicator = {
  ...indicatorRef,
  kind: 'SHARE',
  polarity: 'NEUTRAL',
  dimension: 'LIFE_SITUATION',
  name: { de: indicatorRef.name, en: 'Persons with migration background' },
  unit: { de: '%', en: '%' },
  description: { de: 'Anteil an der Bevölkerung.', en: 'Share of the population.' },
  numerator: ['population_migration_background'],
  denominator: ['population'],
  per: null,
  changeOf: null,
  reliabilityBase: 100,
  releaseBase: null,
  open: false,
  retired: false,
  dates: ['2007-12-31', '2006-12-31'],
  formula: 'Personen mit Migrationshintergrund ÷ Einwohnerinnen und Einwohner × 100',
  sources: [{ code: 'statistikamt', name: 'Amt für Statistik' }],
};

export const sieker = value('78', {
  district: { code: '78', name: 'Sieker' },
  value: 53.8,
  display: '53,8 %',
  numerator: 2936,
  sentence: '78 Sieker: 53,8 %, das sind 31,5 Prozentpunkte mehr als in der Gesamtstadt.',
  differenceToCity: 31.5,
});
export const hidden = value('44', {
  district: { code: '44', name: 'Holtkamp' },
  value: null,
  display: null,
  numerator: null,
  rank: null,
  differenceToCity: null,
  status: 'SUPPRESSED',
  reason: 'Die Zahl ist zu klein, um sie zu zeigen.',
});
export const city = value('CITY', { district: { code: 'CITY', name: 'Bielefeld' }, rank: null });

export const values: Values = {
  indicator: indicatorRef,
  scheme: 'bielefeld-92',
  date: '2007-12-31',
  level: 'DISTRICT',
  city,
  count: 1,
  items: [hidden, sieker],
  sources: [{ code: 'statistikamt', name: 'Amt für Statistik' }],
  vintages: [
    {
      variable: 'population',
      date: '2007-12-31',
      vintage: 1,
      publishedAt: '2011-02-01T10:00:00Z',
      delivery: '018f0000-0000-7000-8000-000000000000',
    },
  ],
  ranked: 2,
  suppressedCount: 1,
  notices: [],
  fictitious: true,
};

export const summary: Summary = {
  indicator: indicatorRef,
  scheme: 'bielefeld-92',
  date: '2007-12-31',
  count: 92,
  city,
  highest: { items: [sieker], count: 1 },
  lowest: {
    items: ['29', '30', '54', '55'].map((code) =>
      value(code, { value: 0, display: '0,0 %', numerator: 0 }),
    ),
    count: 9,
  },
  ranks: [],
  sentence: 'Der Durchschnitt der Gesamtstadt liegt bei 22,3 %.',
};
