import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import type { Funding, ResourceDecision } from '../../api/resources';
import { measure, MEASURE_ID } from '../../testing/measures';
import { renderAt } from '../../testing/renderAt';
import { answers, page, receives, signedIn } from '../../testing/server';

const at = `measures/${MEASURE_ID}`;
const DECISION: ResourceDecision = {
  id: '019a0000-0000-7000-8000-0000000000c1',
  measure: { id: MEASURE_ID, title: 'Elterncafé Sieker' },
  organisation: { code: 'awo', name: 'AWO' },
  outcome: 'PARTIAL',
  body: 'Sozialausschuss',
  date: '2011-02-03',
  money: 5000,
  staff: 0.5,
  paper: '1234/2009-2014',
  link: 'https://rat.example.org/1234',
  conditions: 'Bericht nach einem Jahr',
  conditionsMetOn: null,
  conditionsOpen: true,
  words: null,
  editable: true,
  createdAt: '2011-02-04T10:00:00Z',
  changedAt: '2011-02-04T10:00:00Z',
  version: 2,
};
const FUNDING: Funding = {
  id: '019a0000-0000-7000-8000-0000000000d1',
  kind: 'GRANT',
  funder: 'Land',
  notice: 'AZ 17',
  from: '2011-04-01',
  to: '2011-12-31',
  amount: 4000,
  conditions: null,
  proofDue: '2011-01-31',
  proofSentOn: null,
  proofOverdue: true,
  begunBefore: true,
  editable: true,
  createdAt: '2011-01-02T10:00:00Z',
  changedAt: '2011-01-02T10:00:00Z',
  version: 1,
};

function answersAll(may: string[]) {
  answers(at, { ...measure, may }, { ETag: '"3.ab"' });
  answers(`${at}/targets`, { measure: MEASURE_ID, version: 3, items: [] });
  answers(`${at}/attainment`, { measure: MEASURE_ID, date: '2011-02-15', targets: [] });
  answers(`history/measure/${MEASURE_ID}`, page([]));
  answers(`${at}/resource-decisions`, [DECISION]);
  answers(`${at}/fundings`, [FUNDING]);
  answers(`${at}/money`, {
    measure: MEASURE_ID,
    money: {
      ...{ cost: 12000, needed: 0, neededStaff: 0.5, granted: 5000, grantedStaff: 0.5 },
      ...{ conditional: 0, spent: 3200.5, left: 8799.5, funded: 4000 },
      years: [{ year: 2011, planned: 12000, spent: 3200.5 }],
    },
  });
}

beforeEach(() => {
  sessionStorage.clear();
  signedIn(
    ['read-figures', 'read-programme', 'run-measures', 'manage-programme'],
    'social-planning',
  );
});

it('says what was planned, granted, spent and left, year by year, and what was decided', async () => {
  answersAll(['EDIT', 'DECIDE', 'FUND']);
  renderAt(`/massnahmen/${MEASURE_ID}`);
  const money = await screen.findByRole('region', { name: 'Geld und Beschlüsse' });
  expect(await within(money).findByText('8.799,50 €')).toBeVisible();
  const decided = await within(money).findByRole('row', { name: /03.02.2011/ });
  for (const said of ['teilweise bewilligt', 'Auflagen offen', '5.000 € und 0,5 Stellen']) {
    expect(decided).toHaveTextContent(said);
  }
  expect(within(decided).getByRole('link', { name: '1234/2009-2014' })).toHaveAttribute(
    'href',
    DECISION.link,
  );
  const funding = await screen.findByRole('region', { name: 'Förderung' });
  const row = await within(funding).findByRole('row', { name: /Land/ });
  expect(row).toHaveTextContent('überfällig seit 31.01.2011');
  expect(row).toHaveTextContent('vor der Bewilligung begonnen');
});

it('lets planning say that the budget does not hold the need', async () => {
  answersAll(['DECIDE']);
  const sent = receives('post', `${at}/budget-confirmation`, {});
  renderAt(`/massnahmen/${MEASURE_ID}`);
  await userEvent.click(await screen.findByRole('button', { name: 'Haushalt prüfen' }));
  const dialog = await screen.findByRole('dialog', { name: /Trägt der Haushalt/ });
  expect(dialog).toHaveTextContent('Bedarf: 0,5 Stellen.');
  await userEvent.click(within(dialog).getByRole('radio', { name: /Nein/ }));
  await userEvent.click(within(dialog).getByRole('button', { name: 'Festhalten' }));
  await waitFor(() => {
    expect(sent).toHaveLength(1);
  });
  expect(await sent[0]?.json()).toEqual({ holds: false, words: null });
  expect(sent[0]?.headers.get('If-Match')).toBe('"3.ab"');
});

it('begins a decision with what is still missing', async () => {
  answersAll(['DECIDE']);
  renderAt(`/massnahmen/${MEASURE_ID}/beschluss`);
  expect(await screen.findByRole('textbox', { name: /Bewilligte Stellen/ })).toHaveValue('0,5');
  await userEvent.selectOptions(screen.getByLabelText('Ergebnis'), 'REFUSED');
  expect(screen.queryByRole('textbox', { name: /Bewilligte Stellen/ })).not.toBeInTheDocument();
});

it('shows no funding to others than its body and planning', async () => {
  answersAll(['DECIDE']);
  renderAt(`/massnahmen/${MEASURE_ID}`);
  await screen.findByRole('region', { name: 'Geld und Beschlüsse' });
  expect(screen.queryByRole('region', { name: 'Förderung' })).not.toBeInTheDocument();
});

it('lists decisions across measures, and teaches where none is', async () => {
  answers('resource-decisions', page([DECISION]));
  renderAt('/ressourcenbeschluesse');
  const row = await screen.findByRole('row', { name: /Elterncafé Sieker/ });
  expect(row).toHaveTextContent('Sozialausschuss');
  answers('resource-decisions', page([]));
  await userEvent.click(screen.getByRole('button', { name: 'abgelehnt' }));
  expect(await screen.findByText(/Kein Beschluss passt/)).toBeVisible();
});
