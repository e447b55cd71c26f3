import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { goal } from '../../testing/goals';
import { measure, MEASURE_ID } from '../../testing/measures';
import { renderAt } from '../../testing/renderAt';
import { answers, page, receives, refuses, signedIn } from '../../testing/server';

const at = `measures/${MEASURE_ID}`;
const TARGET = { ...goal.targets[0], resultLevel: 'OUTCOME' };

const ADVICE = {
  ...{ baseline: null, target: null, problem: null, cases: null, chance: null, pace: null },
  sentences: ['Das sind 13 Haushalte weniger.'],
};

function answersAmount(version: number, amount: number) {
  answers(at, { ...measure, version }, { ETag: `"${String(version)}"` });
  answers(`${at}/targets`, {
    ...{ measure: MEASURE_ID, version },
    items: [{ ...TARGET, amount }],
  });
}

beforeEach(() => {
  sessionStorage.clear();
  signedIn(['read-figures', 'read-programme', 'run-measures']);
  answers('indicators', page([{ code: 'sgb2-families', name: { de: 'Familien', en: 'F' } }]));
  answers('facilities', page([]));
  answersAmount(3, 10);
  receives('post', `${at}/target-preview`, ADVICE);
});

it('shows what somebody else made of the targets meanwhile, and goes on from that', async () => {
  refuses('put', `${at}/targets/${String(TARGET.id)}`, {
    ...{ status: 412, title: 'Geändert' },
    current: { ...measure, version: 4 },
  });
  renderAt(`/massnahmen/${MEASURE_ID}/zielwert/${String(TARGET.id)}`);
  const amount = await screen.findByLabelText('Um wie viel');
  await userEvent.clear(amount);
  await userEvent.type(amount, '12');
  answersAmount(4, 15);
  await userEvent.click(screen.getByRole('button', { name: 'Speichern' }));
  expect(await screen.findByText(/Familien, .*weniger um Punkte 15/)).toBeVisible();
  expect(screen.getByText(/Familien, .*weniger um Punkte 10/)).toBeVisible();
  expect(amount).toHaveValue('12');
  await userEvent.click(screen.getByRole('button', { name: 'Neuen Stand laden' }));
  expect(await screen.findByDisplayValue('15')).toBeVisible();
});

it('is advised on the districts of the measure, also where it serves no goal', async () => {
  answers(at, { ...measure, goals: [] }, { ETag: '"3"' });
  const sent = receives('post', `${at}/target-preview`, ADVICE);
  renderAt(`/massnahmen/${MEASURE_ID}/zielwert/${String(TARGET.id)}`);
  expect(await screen.findByText('Das sind 13 Haushalte weniger.')).toBeVisible();
  await waitFor(() => {
    expect(sent).toHaveLength(1);
  });
  expect(await sent[0]?.json()).toMatchObject({ indicator: 'sgb2-families', amount: 10 });
});
