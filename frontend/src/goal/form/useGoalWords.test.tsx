import { expect, it } from 'vitest';
import type { Goal } from '../../api/goals';
import { goal } from '../../testing/goals';
import { renderWords } from '../../testing/renderWords';
import { untold } from '../../testing/untold';
import { bodyOfInput, inputOf } from './goalSchema';
import { useGoalWords } from './useGoalWords';

const FILLED: Goal = {
  ...goal,
  ...{ kind: 'RECOMMENDATION', addressedTo: 'Amt für Schule', state: 'DRAFT' },
  participants: [
    ...goal.participants,
    {
      ...{ organisation: null, name: 'Mieterbeirat', department: false },
      ...{ stance: 'DISSENTS', words: 'Erst die Schulen' },
    },
  ],
};

it('tells every field of a goal that saving would overwrite', () => {
  const describe = renderWords(useGoalWords);
  expect(untold([FILLED], (each) => bodyOfInput(inputOf(each)), describe)).toEqual([]);
});
