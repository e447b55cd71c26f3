import type { Profile, ProfileEntry } from '../api/profile';
import { city, indicatorRef, sieker } from './figures';

/** One figure of a profile; the parts that matter to a test replace the rest. */
export function entry(part: Partial<ProfileEntry> = {}): ProfileEntry {
  return {
    indicator: indicatorRef,
    date: '2007-12-31',
    value: { ...sieker, sentence: 'Sieker: 53,8 % (2.936 von 5.457).' },
    city,
    ranked: 92,
    strip: {
      min: 3.4,
      max: 53.8,
      median: 19.9,
      positions: [
        { code: '44', value: 3.4 },
        { code: '65', value: 41.7 },
        { code: '78', value: 53.8 },
      ],
    },
    series: [
      { date: '2006-12-31', value: 52.1, status: 'AVAILABLE', city: 21.9 },
      { date: '2007-12-31', value: 53.8, status: 'AVAILABLE', city: 22.3 },
    ],
    breaks: [],
    definitionChanges: [],
    ...part,
  };
}

export const profile: Profile = {
  scheme: 'bielefeld-92',
  date: '2007-12-31',
  district: { code: '78', name: 'Sieker' },
  level: 'DISTRICT',
  borough: { code: 'S7', name: 'Stieghorst' },
  city: { code: 'CITY', name: 'Bielefeld' },
  indicators: [entry()],
  neighbours: [{ code: '77', name: 'Bezirk 77' }],
  similar: [{ code: '65', name: 'Baumheide', distance: 0.8 }],
};
