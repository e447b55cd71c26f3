import type { evaluation as german } from '../de/evaluation';
import type { Texts } from '../types';

export const evaluation: Texts<typeof german> = {
  noIndex: 'No need index yet',
  noIndexText:
    'Money and effect are held against need, and that is what a need index says. The statistics office and social planning define it in the catalogue.',
  index: 'Need index',
  indicator: 'Indicator',
  indexDate: 'Date of the index',
  date: 'Date',
  district: 'District',
  method: 'How this is computed',
  methodLink: 'How this is computed',
  unknown: 'not known',
  fictitious: 'The data are made up for demonstration.',
  points: '{{value}} percentage points',
  status: {
    VERY_LOW: 'very low status',
    LOW: 'low status',
    MEDIUM: 'medium status',
    HIGH: 'high status',
    NONE: 'not rated',
  },
  resources: {
    title: 'Resources and need',
    lead: 'Whether the money of measures goes where need is greater, or is spread evenly as with a watering can.',
    year: 'Budget year',
    kind: 'Money',
    planned: 'planned',
    spent: 'spent',
    plannedEach: 'planned per inhabitant',
    spentEach: 'spent per inhabitant',
    none: 'No money is {{what}} in the rated districts for {{year}}',
    noneText:
      'Counted are measures with cost and period, and what accepted documentation says was spent. Choose another year.',
    noPeople: 'No curve, since numbers of inhabitants are missing',
    noPeopleText:
      'For {{year}}, {{rated}} are {{what}} in the rated districts. The inhabitants of some are not known, and without them it cannot be said how much each person gets.',
    against: 'Held against "{{index}}" (version {{version}}) at {{date}}.',
    curve: 'Distribution of money {{year}}: {{what}}',
    said: {
      need: 'Money goes mostly where need is greater.',
      even: 'Money is spread almost evenly, whatever the need.',
      away: 'Money goes mostly where need is less.',
    },
    half: 'The districts with the greater need, in which half of the people live, get {{amount}} of {{total}} in {{year}}.',
    chart: 'Concentration curve: {{what}}',
    reading:
      'From left to right the districts with the greatest need come first. Where the curve lies above the dashed line, more money goes to greater need; on it everybody gets the same.',
    index:
      'Concentration index: {{value}} (below 0: by need; 0: watering can; above 0: against need).',
    curveTable: 'Curve as a table',
    cumulatedPeople: 'Share of the people, greatest need first',
    cumulatedMoney: 'Share of the money',
    byClass: 'Money by class of need {{year}}',
    byDistrict: 'Districts with money from measures {{year}}',
    people: 'People',
    districts: 'Districts',
    measures: 'Measures',
    without_zero: 'Every district has money from measures in this year.',
    without_one: 'One more district has no money from measures in this year.',
    without_other: '{{count}} more districts have no money from measures in this year.',
    elsewhere_one: 'One measure lies in another district scheme and is not included.',
    elsewhere_other: '{{count}} measures lie in another district scheme and are not included.',
    status: 'Social status',
    method:
      'Planned cost of a measure is spread evenly over the days of its period; spent is what accepted documentation says for the year. Where a measure works in several districts its money is laid on them by inhabitants; in equal parts where these are not all known. What a class gets per inhabitant is told only where they are known of all its districts. The concentration index is one minus twice the area under the curve (Kakwani, Wagstaff and van Doorslaer 1997).',
    limits:
      'Not included is what the city spends beside these measures, on schools or day-care for instance. Whether the money helped, the distribution does not say.',
  },
  effect: {
    title: 'Effect',
    lead: 'How districts of the programme have developed since their admission, compared with districts that were similar before.',
    until: 'Up to',
    none: 'No comparison possible yet',
    noneText:
      'Up to {{date}} no district of the programme has values before and after its admission for which there is a similar district. Below stands why, district by district.',
    heading: '{{name}} up to {{date}}',
    said_one:
      'In the district of the programme the value has changed by {{own}} since its admission, in the similar district by {{other}}: a difference of {{difference}}.',
    said_other:
      'In {{count}} districts of the programme the value has changed by {{own}} on average since their admission, in as many similar ones by {{other}}: a difference of {{difference}}.',
    between: 'Interval at the level of {{level}}: {{from}} to {{to}}.',
    chance: 'It cannot be told from chance.',
    noInterval: 'How sure that is cannot be told from a single pair.',
    fewCases_one: 'In one pair a value rests on few cases; there chance alone changes much.',
    fewCases_other:
      'In {{count}} pairs a value rests on few cases; there chance alone changes much.',
    few_one: 'A single pair says very little.',
    few_other: '{{count}} pairs say little: a single district changes the result.',
    many_one: 'One pair is compared.',
    many_other: '{{count}} pairs are compared.',
    noCause:
      'The comparison shows a difference, not its cause. Districts were admitted because of high values, and high values often fall back by themselves.',
    before_one:
      'Before the admission the district had developed by {{difference}} differently from the similar one.',
    before_other:
      'Before the admission the districts had developed by {{difference}} differently from the similar ones on average. If they drifted apart already then, the difference afterwards says little.',
    noBefore: 'Whether they developed differently before the admission is not known.',
    own: 'Districts of the programme, mean',
    other: 'similar districts, mean',
    admitted: 'admitted on {{dates}}',
    chart: '{{name}}: districts of the programme and similar ones',
    table: 'Values as a table',
    pairs: 'Who is compared with whom',
    pairsText:
      'Beside each district stands the district outside the programme whose index ({{index}}) was nearest before the admission; each only once.',
    ends: 'The lines end on {{date}}: after that a district was no longer in the programme, or a value is missing.',
    marked: '{{value}}, few cases',
    stayed: '{{admitted}} to {{left}}',
    ownDistrict: 'District of the programme',
    since: 'admitted',
    ownChange: 'Change',
    similar: 'similar district',
    otherChange: 'Change there',
    difference: 'Difference',
    indices: 'Index before',
    indicesOf: '{{own}} and {{other}} ({{date}})',
    beforeColumn: 'Difference before',
    unpaired: 'Not compared',
    why: {
      NOT_YET: 'has not been in the programme long enough at that date to be compared.',
      TOO_SHORT: 'left the programme before there were new values.',
      BROKEN:
        'has only values since its admission that are not comparable with those before: the series is broken.',
      NO_INDEX: 'has no index before its admission.',
      NO_VALUES: 'has no published value before its admission or at that date.',
      NO_SIMILAR: 'finds no similar district any more: all are compared already.',
    },
    method:
      'Compared are the changes from the last date before the admission to the chosen date (difference in differences), for districts that have left the programme to the last date before that. Nothing is compared across a break in a series. Similar is the district with the nearest index at the last date before the admission; the nearest pair is made first, no district is taken twice.',
    interval_one: 'The interval comes from all permutations of the pairs.',
    interval_other:
      'The interval comes from all permutations of the pairs (Hartigan 1969). 95 % takes at least {{count}} pairs; with fewer it says how much can be told.',
    limits:
      'Few districts, one indicator among many, and other developments at the same time: take the difference as an occasion to talk, not as a verdict on a measure.',
  },
};
