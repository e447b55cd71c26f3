import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { measure, MEASURE_ID, measureSummary } from '../testing/measures';
import { renderAt } from '../testing/renderAt';
import { answers, page, receives, refuses, signedIn } from '../testing/server';

const at = `measures/${MEASURE_ID}`;

function answersMeasure(part: object = {}) {
  answers(at, { ...measure, ...part }, { ETag: '"3.ab"' });
}

beforeEach(() => {
  sessionStorage.clear();
  signedIn(['read-figures', 'read-programme', 'run-measures']);
  for (const list of ['programme-areas', 'organisations', 'districts', 'goals']) {
    answers(list, page([]));
  }
  answers('measures', page([measureSummary]));
  answers('measures/overlaps', []);
  answers(`${at}/targets`, { measure: MEASURE_ID, version: 3, items: [] });
  answers(`${at}/attainment`, { measure: MEASURE_ID, date: '2011-02-15', targets: [] });
  answers(`history/measure/${MEASURE_ID}`, page([]));
  answers(`${at}/money`, { measure: MEASURE_ID, money: null });
  answers(`${at}/resource-decisions`, []);
  answersMeasure();
});

it('lists measures with organisation, period, state and what is missing', async () => {
  renderAt('/massnahmen');
  const row = (await screen.findByRole('link', { name: measureSummary.title })).closest('tr, li');
  for (const said of ['AWO', '01.03.2010 bis 31.12.2011', 'läuft', 'Dokumentation überfällig']) {
    expect(row).toHaveTextContent(said);
  }
});

it('shows the same along the calendar, by place', async () => {
  renderAt('/massnahmen');
  await userEvent.click(await screen.findByRole('radio', { name: 'Kalender' }));
  await userEvent.click(await screen.findByRole('radio', { name: 'Bezirk' }));
  const line = await screen.findByRole('group', { name: 'Maßnahmen im Kalender' });
  const group = await within(line).findByRole('region', { name: 'Sieker' });
  expect(group).toHaveTextContent('Elterncafé Sieker 01.03.2010 bis 31.12.2011, läuft');
});

it('says where several address the same people, and when nothing fits', async () => {
  answers('measures/overlaps', [
    {
      district: { code: '78', name: 'Sieker' },
      targetGroup: 'FAMILIES',
      measures: [
        { ...measureSummary, title: 'Elterncafé' },
        { ...measureSummary, id: 'x', title: 'Familienfrühstück' },
      ],
    },
  ]);
  renderAt('/massnahmen');
  expect(await screen.findByText('Familien in Sieker')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Familienfrühstück', hidden: true })).toHaveAttribute(
    'href',
    '/massnahmen/x',
  );
  answers('measures', page([]));
  await userEvent.click(screen.getByRole('button', { name: 'abgebrochen' }));
  expect(await screen.findByText(/Keine Maßnahme passt/)).toBeVisible();
});

it('says what is missing to start, and leads to where it is completed', async () => {
  renderAt(`/massnahmen/${MEASURE_ID}`);
  const missing = await screen.findByRole('region', { name: 'Bis zum Beginn' });
  expect(within(missing).getByRole('link', { name: /Zielwert hinzufügen/ })).toHaveAttribute(
    'href',
    `/massnahmen/${MEASURE_ID}/zielwert`,
  );
  const money = screen.getByRole('region', { name: 'Geld und Beschlüsse' });
  expect(money).toHaveTextContent('Bedarf: 0,5 Stellen. Es fehlen: 0,5 Stellen.');
  expect(money).toHaveTextContent(/Die Sozialplanung bringt den Bedarf ins Gremium/);
  expect(screen.getByText('Wer Hilfen kennt, nimmt sie an.')).toBeVisible();
});

it('keeps the question open and says why when the gate does not let it start', async () => {
  refuses('post', `${at}/start`, {
    status: 409,
    title: 'Der Bedarf ist nicht entschieden',
    detail: 'Vor dem Beginn muss beschlossen sein.',
  });
  renderAt(`/massnahmen/${MEASURE_ID}`);
  await userEvent.click(await screen.findByRole('button', { name: 'Beginnen' }));
  const dialog = await screen.findByRole('alertdialog', { name: 'Beginnen' });
  await userEvent.click(within(dialog).getByRole('button', { name: 'Beginnen' }));
  expect(await within(dialog).findByText('Vor dem Beginn muss beschlossen sein.')).toBeVisible();
});

it('cancels with a reason alone', async () => {
  const sent = receives('post', `${at}/cancellation`, { ...measure, state: 'CANCELLED' });
  renderAt(`/massnahmen/${MEASURE_ID}`);
  await userEvent.click(await screen.findByRole('button', { name: 'Maßnahme abbrechen' }));
  const dialog = await screen.findByRole('alertdialog');
  const confirm = within(dialog).getByRole('button', { name: 'Maßnahme abbrechen' });
  await userEvent.click(confirm);
  expect(sent).toHaveLength(0);
  await userEvent.type(within(dialog).getByRole('textbox'), 'Räume gekündigt');
  await userEvent.click(confirm);
  await waitFor(() => {
    expect(sent).toHaveLength(1);
  });
  expect(await sent[0]?.json()).toEqual({ reason: 'Räume gekündigt' });
  expect(sent[0]?.headers.get('If-Match')).toBe('"3.ab"');
});

it('shows a measure of another department as recommended, not managed', async () => {
  answersMeasure({
    ...{ managed: false, recommendedTo: 'Amt für Schule', may: [], mine: false, gate: null },
    recommendation: { answer: 'DECLINED', words: 'Keine Räume.' },
  });
  renderAt(`/massnahmen/${MEASURE_ID}`);
  expect(await screen.findByText(/ist zuständig: Amt für Schule/)).toBeVisible();
  expect(screen.getByText('nicht aufgegriffen')).toBeVisible();
  expect(screen.getByText('Keine Räume.')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Beginnen' })).not.toBeInTheDocument();
});

it('does not say that it serves no goal where that was not found', async () => {
  answersMeasure({ goals: [], findings: [], may: [], mine: false });
  renderAt(`/massnahmen/${MEASURE_ID}`);
  expect(await screen.findByText('Kein Ziel, das Sie sehen')).toBeVisible();
  expect(screen.queryByText('Noch kein Ziel')).not.toBeInTheDocument();
});

it('hides amounts from whoever may not see them, and says so', async () => {
  answersMeasure({ money: null, gate: null, may: [], mine: false });
  renderAt(`/massnahmen/${MEASURE_ID}`);
  expect(await screen.findByText(/Beträge sehen der Träger/)).toBeVisible();
  expect(screen.queryByText('12.000 €')).not.toBeInTheDocument();
});

it('opens the form at the step where something is missing, and keeps what was typed', async () => {
  renderAt(`/massnahmen/${MEASURE_ID}/bearbeiten?schritt=means`);
  const cost = await screen.findByRole('textbox', { name: /Kosten insgesamt/ });
  expect(cost).toHaveValue('12.000');
  await userEvent.clear(cost);
  await userEvent.type(cost, '15.000');
  expect(await screen.findByText(/Es fehlen 3.000/)).toBeVisible();
  expect(await screen.findByText(/Auf diesem Gerät gesichert/)).toBeVisible();
});

it('a measure outside what one may see is not there', async () => {
  refuses('get', 'measures/fremd', { status: 404, title: 'Nicht gefunden' });
  renderAt('/massnahmen/fremd');
  expect(await screen.findByText('Seite nicht gefunden')).toBeVisible();
});
