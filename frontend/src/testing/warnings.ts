import type { IndicatorChange, Warnings } from '../api/warnings';
import type { Watch } from '../api/watches';
import { indicatorRef } from './figures';

/** A change that stands out for the worse; the parts that matter to a test replace the rest. */
export function change(
  code: string,
  part: Partial<IndicatorChange['change']> = {},
  answer: IndicatorChange['answer'] = null,
): IndicatorChange {
  const name = `Bezirk ${code}`;
  const ways = { points: 1, percent: 7, index: 107 };
  return {
    indicator: { ...indicatorRef, code: 'sgb2-share', name: 'SGB II', polarity: 'HIGHER_IS_WORSE' },
    change: {
      district: { code, name },
      borough: { code: 'S6', name: 'Heepen' },
      earlier: {
        date: '2009-12-31',
        value: 14.4,
        display: '14,4 %',
        status: 'AVAILABLE',
        reason: null,
      },
      later: {
        date: '2010-12-31',
        value: 15.5,
        display: '15,5 %',
        status: 'AVAILABLE',
        reason: null,
      },
      change: {
        ...ways,
        pointsDisplay: '+1,0 Prozentpunkte',
        percentDisplay: '+7,0 %',
        indexDisplay: '107,0',
      },
      z: 3.2,
      run: 0,
      tendency: 'WORSE',
      signs: ['FAR'],
      fewCases: false,
      warning: part.tendency !== 'BETTER' && part.fewCases !== true,
      programmeArea: null,
      sentence: `${name}: von 14,4 % auf 15,5 %.`,
      fictitious: false,
      ...part,
    },
    cityChange: {
      ...ways,
      pointsDisplay: '−0,4 Prozentpunkte',
      percentDisplay: null,
      indexDisplay: null,
    },
    answer,
    revised: false,
  };
}

export const answered: NonNullable<IndicatorChange['answer']> = {
  id: 'a-1',
  kind: 'KNOWN_CAUSE',
  note: 'Neubaugebiet',
  organisation: { code: 'sozialdezernat', name: 'Sozialdezernat' },
  answeredAt: '2011-02-01T10:00:00Z',
  version: 1,
};

export function warningsOf(items: IndicatorChange[]): Warnings {
  return {
    scheme: 'bielefeld-92',
    date: null,
    months: 12,
    open: items.filter((item) => item.change.warning && item.answer === null).length,
    items,
    indicators: [
      {
        indicator: indicatorRef,
        date: '2010-12-31',
        earlierDate: '2009-12-31',
        gap: null,
        gapReason: null,
        neutral: true,
        cityChange: null,
        counted: 92,
      },
    ],
    fictitious: false,
  };
}

export const watch: Watch = {
  id: 'w-1',
  scheme: 'bielefeld-92',
  district: { code: '65', name: 'Baumheide' },
  indicator: null,
  createdAt: '2011-02-01T10:00:00Z',
  changes: [change('65', { tendency: 'BETTER' })],
};
