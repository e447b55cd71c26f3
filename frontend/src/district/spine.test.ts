import { expect, it } from 'vitest';
import { indicatorRef, value } from '../testing/figures';
import { entry } from '../testing/profiles';
import { spineOf } from './spine';

const of = (polarity: 'HIGHER_IS_WORSE' | 'LOWER_IS_WORSE' | 'NEUTRAL', own: number | null = 30) =>
  entry({
    indicator: { ...indicatorRef, polarity },
    value: value('78', { value: own, status: own === null ? 'SUPPRESSED' : 'AVAILABLE' }),
    city: value('CITY', { value: 20 }),
    strip: {
      min: 10,
      max: 50,
      median: 20,
      positions: [10, 15, 20, 30, 50].map((each, at) => ({ code: String(at), value: each })),
    },
  });

it('has the city in the middle and the favourable side always on the right', () => {
  // The furthest lies 30 from the city, so that each unit is 1/60 of the width.
  const { signed } = spineOf([of('HIGHER_IS_WORSE'), of('LOWER_IS_WORSE')]);
  expect(signed[0]?.values).toEqual({ min: 10, lower: 15, median: 20, upper: 30, max: 50 });
  expect(signed[0]?.places.max).toBeCloseTo(0);
  expect(signed[0]?.places.median).toBe(0.5);
  expect(signed[0]?.places.min).toBeCloseTo(0.5 + 10 / 60);
  expect(signed[0]?.own).toBeCloseTo(0.5 - 10 / 60);
  expect(signed[1]?.places.max).toBeCloseTo(1);
  expect(signed[1]?.own).toBeCloseTo(0.5 + 10 / 60);
});

it('has the median in the middle where the city has no value, and says that it is not the city', () => {
  const { signed } = spineOf([
    of('HIGHER_IS_WORSE'),
    { ...of('HIGHER_IS_WORSE'), city: value('CITY', { value: null, status: 'MISSING' }) },
  ]);
  expect(signed.map(({ hasCity }) => hasCity)).toEqual([true, false]);
  expect(signed[1]?.places.median).toBe(0.5);
});

it('tells what has no favourable side apart, and shows nothing in place of what is hidden', () => {
  const { signed, neutral } = spineOf([of('NEUTRAL'), of('HIGHER_IS_WORSE', null)]);
  expect(neutral).toHaveLength(1);
  expect(neutral[0]?.own).toBeCloseTo(0.5 + 10 / 60);
  expect(signed[0]?.own).toBeNull();
});

it('leaves out numbers of cases, and indicators in which all are the same', () => {
  const count = entry({ indicator: { ...indicatorRef, kind: 'COUNT' } });
  const same = entry({
    city: value('CITY', { value: 5 }),
    strip: { min: 5, max: 5, median: 5, positions: [{ code: '1', value: 5 }] },
  });
  expect(spineOf([count, same])).toEqual({ signed: [], neutral: [] });
});
