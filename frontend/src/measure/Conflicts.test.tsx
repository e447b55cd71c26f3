import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { goal, reached } from '../testing/goals';
import { measure, MEASURE_ID } from '../testing/measures';
import { renderAt } from '../testing/renderAt';
import { answers, page, receives, refuses, signedIn } from '../testing/server';

const at = `measures/${MEASURE_ID}`;
const FUNDING = {
  ...{ id: '019a0000-0000-7000-8000-0000000000d1', kind: 'GRANT', funder: 'Land' },
  ...{ notice: 'AZ 17', from: '2011-04-01', to: '2011-12-31', amount: 4000, conditions: null },
  ...{ proofDue: null, proofSentOn: null, proofOverdue: false, begunBefore: false },
  ...{ editable: true, createdAt: '2011-01-02T10:00:00Z', changedAt: '2011-01-02T10:00:00Z' },
};

/** The measure as somebody reads it, in this version, with what is said there otherwise. */
function isNow(version: number, part: object = {}) {
  const thing = { ...measure, may: ['EDIT', 'ANSWER', 'DECIDE', 'FUND'], version, ...part };
  answers(at, thing, { ETag: `"${String(version)}"` });
  answers(`${at}/targets`, { measure: MEASURE_ID, version, items: goal.targets });
  answers(`${at}/fundings`, [{ ...FUNDING, version }]);
  return thing;
}

const stale = (current: object) => ({ status: 412, title: 'Geändert', current });

beforeEach(() => {
  sessionStorage.clear();
  signedIn(['read-figures', 'read-programme', 'run-measures', 'manage-programme']);
  answers(`${at}/attainment`, { measure: MEASURE_ID, date: '2011-02-15', targets: [reached] });
  answers(`history/measure/${MEASURE_ID}`, page([]));
  answers(`${at}/money`, { measure: MEASURE_ID, money: null });
  answers(`${at}/resource-decisions`, []);
});

it('keeps an answer to a recommendation that was typed, and goes on after a conflict', async () => {
  const recommended = { managed: false, recommendedTo: 'Amt für Schule', gate: null };
  isNow(3, recommended);
  renderAt(`/massnahmen/${MEASURE_ID}`);
  const open = () => screen.findByRole('button', { name: 'Antwort festhalten' });
  await userEvent.click(await open());
  await userEvent.type(screen.getByLabelText(/In welchen Worten/), 'Keine Räume');
  await userEvent.click(screen.getByRole('button', { name: 'Schließen' }));
  await userEvent.click(await open());
  expect(await screen.findByDisplayValue('Keine Räume')).toBeVisible();

  const theirs = { ...recommended, recommendation: { answer: 'DECLINED', words: 'Kein Geld' } };
  refuses('post', `${at}/recommendation-answer`, stale(isNow(4, theirs)));
  await userEvent.click(screen.getByRole('button', { name: 'Speichern' }));
  expect(await screen.findByText('Kein Geld')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Meine Eingaben behalten' }));
  const sent = receives('post', `${at}/recommendation-answer`, measure);
  await userEvent.click(screen.getByRole('button', { name: 'Speichern' }));
  await waitFor(() => {
    expect(sent).toHaveLength(1);
  });
  expect(sent[0]?.headers.get('If-Match')).toBe('"4"');
  expect(await sent[0]?.json()).toEqual({ answer: 'TAKEN_UP', words: 'Keine Räume' });
});

it('says what has changed about the need, and what was said of it, before the budget is said to hold it', async () => {
  isNow(3);
  renderAt(`/massnahmen/${MEASURE_ID}`);
  await userEvent.click(await screen.findByRole('button', { name: 'Haushalt prüfen' }));
  const dialog = within(await screen.findByRole('dialog'));
  await userEvent.click(dialog.getByRole('radio', { name: /Ja/ }));
  const gate = { ...measure.gate, state: 'UNCONFIRMED', neededStaff: 1.5 };
  isNow(4, { gate });
  const said = { measure: MEASURE_ID, confirmation: null, gate, version: 4 };
  refuses('post', `${at}/budget-confirmation`, stale(said));
  await userEvent.click(dialog.getByRole('button', { name: 'Festhalten' }));
  expect(await dialog.findByText('1,5')).toBeVisible();
  expect(dialog.getByText(/^Noch nicht geprüft, ob der Haushalt/)).toBeVisible();
  await userEvent.click(dialog.getByRole('button', { name: 'Meine Eingaben behalten' }));
  const sent = receives('post', `${at}/budget-confirmation`, measure);
  await userEvent.click(dialog.getByRole('button', { name: 'Festhalten' }));
  await waitFor(() => {
    expect(sent).toHaveLength(1);
  });
  expect(sent[0]?.headers.get('If-Match')).toBe('"4"');
  expect(await sent[0]?.json()).toEqual({ holds: true, words: null });
});

it.each([
  ['Förderung von Land entfernen', 'Entfernen', `${at}/fundings/${FUNDING.id}`],
  ['Zielwert entfernen', 'Zielwert entfernen', `${at}/targets/${String(goal.targets[0]?.id)}`],
])('loads the present state where a removal came too late: %s', async (name, confirm, path) => {
  isNow(3);
  renderAt(`/massnahmen/${MEASURE_ID}`);
  const remove = async () => {
    await userEvent.click(await screen.findByRole('button', { name }));
    const question = within(await screen.findByRole('alertdialog'));
    await userEvent.click(question.getByRole('button', { name: confirm }));
  };
  refuses('delete', path, stale(isNow(4)));
  await remove();
  expect(await screen.findByText(/Der jetzige Stand ist geladen/)).toBeVisible();
  await waitFor(() => {
    expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument();
  });
  const sent = receives('delete', path, measure);
  await remove();
  await waitFor(() => {
    expect(sent).toHaveLength(1);
  });
  expect(sent[0]?.headers.get('If-Match')).toBe('"4"');
});
