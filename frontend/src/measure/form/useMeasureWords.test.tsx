import { expect, it } from 'vitest';
import type { Measure } from '../../api/measures';
import { measure } from '../../testing/measures';
import { renderWords } from '../../testing/renderWords';
import { untold } from '../../testing/untold';
import { bodyOfInput, inputOf } from './measureSchema';
import { useMeasureWords } from './useMeasureWords';

const FILLED: Measure = {
  ...measure,
  ...{ managed: false, recommendedTo: 'Amt für Schule', internalNote: 'Nicht vor der Wahl' },
  targetGroupWords: 'Eltern von Grundschulkindern',
  partners: [...measure.partners, { organisation: { code: 'bgw', name: 'BGW' }, name: 'BGW' }],
  money: {
    ...{ cost: 12_000, extraMoney: 500, extraStaff: 0.5 },
    sources: [{ kind: 'GRANT', name: 'Land', amount: 12_000 }],
  },
};

it('tells every field of a measure that saving would overwrite', () => {
  const describe = renderWords(useMeasureWords);
  const sent = (each: Measure) =>
    bodyOfInput(
      inputOf(
        each,
        (value) => String(value).replace('.', ','),
        (iso) => iso,
      ),
    );
  expect(untold([FILLED], sent, describe)).toEqual([]);
});
