import { expect, it } from 'vitest';
import type { GoalTarget } from '../../api/goals';
import { goal } from '../../testing/goals';
import { renderWords } from '../../testing/renderWords';
import { untold } from '../../testing/untold';
import { bodyOfInput, inputOf } from './targetSchema';
import { useTargetWords } from './useTargetWords';

const POINTS: GoalTarget = {
  ...(goal.targets[0] as GoalTarget),
  milestones: [{ day: '2009-12-31', value: 44.5 }],
  resultLevel: 'OUTCOME',
};
const PART: GoalTarget = {
  ...POINTS,
  ...{ indicator: null, kind: 'FRACTION', amount: null, numerator: 1, denominator: 3 },
  metric: {
    ...{ name: 'Kinder mit Mittagessen', unit: 'Kinder', type: 'SHARE' },
    ...{ countedBy: { code: 'awo', name: 'AWO' }, threshold: 5, status: 'AVAILABLE' },
    facility: '019a0000-0000-7000-8000-0000000000c1',
    ...{ baselineNumerator: 20, baselineDenominator: 80 },
  },
};

it('tells every field of a target that saving would overwrite', () => {
  const describe = renderWords(useTargetWords);
  const sent = (each: GoalTarget) =>
    bodyOfInput(
      inputOf(
        each,
        (value) => String(value).replace('.', ','),
        (iso) => iso,
      ),
    );
  expect(untold([POINTS, PART], sent, (each) => [['Zielwert', describe(each)]])).toEqual([]);
});
