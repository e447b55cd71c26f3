import type { NeedArea, NeedIndex, NeedResult } from '../api/needIndices';

const both = (text: string) => ({ de: text, en: text });

/** A definition as the API gives it. */
export const needIndex: NeedIndex = {
  code: 'lebenslage',
  name: both('Lebenslage'),
  description: both('Was er sagt'),
  dimension: 'LIFE_SITUATION',
  components: [
    { indicator: 'sgb2-share', weight: 1 },
    { indicator: 'single-parents', weight: 0.75 },
  ],
  populationVariable: 'population',
  minimumPopulation: 300,
  dynamicsMonths: 24,
  statusLimits: [-1, 1, 1.5],
  dynamicsLimits: [-1, 1],
  borderMargin: 0.1,
  enterFrom: 1.5,
  leaveBelow: 1,
  retired: false,
  version: 3,
};

/** A district of a result: rated in the middle unless said otherwise. */
export function needArea(code: string, part: Partial<NeedArea> = {}): NeedArea {
  return {
    district: { code, name: `Bezirk ${code}` },
    population: 1000,
    rated: true,
    unratedReason: null,
    unratedReasonCode: null,
    status: { index: 0, sum: 0, rank: 1, of: 1, class: 'MEDIUM' },
    dynamics: { index: 0, sum: 0, class: 'STABLE' },
    components: [],
    sureness: {
      rankFrom: 1,
      rankTo: 1,
      certain: true,
      possible: ['MEDIUM'],
      nearBorder: false,
      border: null,
      without: [],
      chance: [],
    },
    before: null,
    sentence: `${code} in Worten`,
    fictitious: true,
    ...part,
  };
}

/** A district that is not rated. */
export const unratedArea = (code: string) =>
  needArea(code, {
    rated: false,
    status: null,
    dynamics: null,
    sureness: null,
    unratedReason: 'Ein Wert ist geschützt: Anteil.',
    unratedReasonCode: 'VALUE_SUPPRESSED',
  });

/** A result over three districts. */
export const needResult: NeedResult = {
  index: {
    code: 'lebenslage',
    name: 'Lebenslage',
    description: 'Was er sagt',
    version: 3,
    dimension: 'LIFE_SITUATION',
    components: [
      {
        indicator: { code: 'sgb2-share', name: 'Anteil' },
        unit: '%',
        weight: 1,
        direction: 'HIGHER_IS_WORSE',
        mean: 12,
        deviation: 4,
      },
    ],
    minimumPopulation: 300,
    dynamicsMonths: 24,
    statusLimits: [-1, 1, 1.5],
    dynamicsLimits: [-1, 1],
    borderMargin: 0.1,
    enterFrom: 1.5,
    leaveBelow: 1,
  },
  scheme: 'bielefeld-92',
  date: '2010-12-31',
  earlierDate: '2008-12-31',
  noDynamics: null,
  basis: 'RELEASED',
  dates: ['2010-12-31', '2009-12-31'],
  rated: 2,
  unrated: 1,
  matrix: [
    { status: 'MEDIUM', dynamics: 'STABLE', count: 1 },
    { status: 'VERY_LOW', dynamics: 'NEGATIVE', count: 1 },
  ],
  sureness: {
    weightChange: 0.5,
    weightings: 4,
    runs: 1000,
    seed: 20081023,
    chance: true,
    chanceIndicators: ['sgb2-share'],
    certain: 1,
    unsure: 1,
  },
  areas: [
    needArea('01'),
    unratedArea('44'),
    needArea('78', {
      district: { code: '78', name: 'Sieker' },
      status: { index: 1.93, sum: 5, rank: 1, of: 2, class: 'VERY_LOW' },
      dynamics: { index: 1.2, sum: 2, class: 'NEGATIVE' },
      components: [
        {
          indicator: 'sgb2-share',
          value: 26.6,
          display: '26,6 %',
          z: 1.93,
          contribution: 1.93,
          earlierValue: 24,
          change: 2.6,
          changeDisplay: '+2,6 Prozentpunkte',
          changeZ: 1.2,
          status: 'AVAILABLE',
          reason: null,
        },
      ],
      sureness: {
        rankFrom: 1,
        rankTo: 2,
        certain: false,
        possible: ['LOW', 'VERY_LOW'],
        nearBorder: false,
        border: null,
        without: [],
        chance: [
          { class: 'LOW', share: 0.1 },
          { class: 'VERY_LOW', share: 0.9 },
        ],
      },
      before: { date: '2008-12-31', version: 2, class: 'LOW', cause: 'METHOD' },
    }),
  ],
  sources: [],
  fictitious: true,
};
