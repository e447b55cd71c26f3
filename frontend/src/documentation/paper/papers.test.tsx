import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import type { MeasureSheet, ProofOfUse } from '../../api/papers';
import { MEASURE_ID } from '../../testing/documentation';
import { renderAt } from '../../testing/renderAt';
import { answers, signedIn } from '../../testing/server';

const measure: ProofOfUse['measure'] = {
  ...{ id: MEASURE_ID, kind: 'MEASURE', title: 'Lesepaten', summary: 'Vorlesen im Quartier' },
  ...{ organisation: { code: 'awo', name: 'AWO' }, partners: ['Stadtbibliothek'] },
  ...{ districts: [{ code: '78', name: 'Sieker' }], areas: [{ code: 'sieker', name: 'Sieker' }] },
  ...{ targetGroups: ['CHILDREN'], state: 'RUNNING', from: '2010-01-01', to: null },
  ...{ startedOn: '2010-01-01', endedOn: null, objective: 'Kinder sprechen gut Deutsch.' },
};
const reached: ProofOfUse['reached'] = {
  ...{ count: 79, most: 41, expected: 60, periods: 2, suppressed: false },
  sentence:
    'Erreicht wurden 79 Personen, höchstens 41 in einem Zeitraum. Es können dieselben sein.',
};
const output: ProofOfUse['output'] = {
  ...{ unit: 'Treffen', expected: 50, actual: 36, counted: 3, periods: 4 },
};
const proof: ProofOfUse = {
  ...{ measure, from: '2010-01-01', to: '2011-02-15', missing: ['2010-Q4'], cut: ['2011-Q1'] },
  ...{ reached, output },
  goals: [],
  periods: [
    {
      ...{ period: '2010-Q3', from: '2010-07-01', to: '2010-09-30', output: 24, reached: 38 },
      ...{ activities: 'Vorlesen', wentWell: null, wentBadly: 'Zu wenig Platz', deviation: null },
      ...{ cost: 1250.5, few: false },
    },
  ],
  targets: [],
  cost: {
    ...{ planned: 12000, plannedInPeriod: 6000, actual: 1250.5, left: 4749.5 },
    ...{ sources: [{ kind: 'OWN_FUNDS', name: null, amount: 12000 }], fundings: [] },
  },
};

beforeEach(() => signedIn(['read-programme', 'run-measures'], 'welfare-provider'));

it('writes the report for the proof of use, tells what is missing, and saves it as a document', async () => {
  answers(`measures/${MEASURE_ID}/proof-of-use`, proof);
  renderAt(`/massnahmen/${MEASURE_ID}/sachbericht`);
  expect(await screen.findByRole('heading', { level: 1, name: 'Sachbericht' })).toBeVisible();
  expect(screen.getByText(/nicht enthalten: 4. Quartal 2010/)).toBeVisible();
  expect(screen.getByText(/Nur zum Teil in diesen Tagen .*: 1. Quartal 2011/)).toBeVisible();
  expect(screen.getByText('36, in 3 von 4 Zeiträumen gezählt')).toBeVisible();
  expect(screen.getByText('Zu wenig Platz')).toBeVisible();
  const cost = screen.getByRole('table', { name: 'Kosten' });
  expect(within(cost).getByRole('row', { name: /Ausgegeben/ })).toHaveTextContent('1.250,50');
  expect(within(cost).getByRole('row', { name: /nicht ausgegeben/ })).toHaveTextContent('4.749,50');
  const made = vi.fn(() => 'blob:paper');
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: made, revokeObjectURL: vi.fn() }));
  await userEvent.click(screen.getByRole('button', { name: 'Als Word-Datei speichern' }));
  await vi.waitFor(() => expect(made).toHaveBeenCalledOnce());
});

it('tells on the public sheet that people may be the same, and nothing internal', async () => {
  const sheet: MeasureSheet = {
    ...{ measure, on: '2011-02-15', goals: [], reached, output },
    periods: [{ name: '3. Quartal 2010', activities: 'Vorlesen', wentWell: null }],
    targets: [{ name: 'Kinder ohne Förderbedarf', sentence: null }],
  };
  answers(`measures/${MEASURE_ID}/sheet`, sheet);
  renderAt(`/massnahmen/${MEASURE_ID}/blatt`);
  expect(await screen.findByText(/Es können dieselben sein/)).toBeVisible();
  expect(screen.getByText('36, in 3 von 4 Zeiträumen gezählt')).toBeVisible();
  expect(screen.getByText(/die nicht öffentlich sind/)).toBeVisible();
  expect(screen.queryByRole('heading', { name: 'Ziele des Programms' })).not.toBeInTheDocument();
  expect(screen.queryByText(/Kosten/)).not.toBeInTheDocument();
});
