import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import type { ProgrammeArea, ProgrammeDecision, SetFigure } from '../api/programme';
import { dueItem } from '../testing/documentation';
import { city, indicatorRef, sieker } from '../testing/figures';
import { measureSummary } from '../testing/measures';
import { renderAt } from '../testing/renderAt';
import { answers, page, receives, refuses, signedIn } from '../testing/server';

const baumheide: ProgrammeArea = {
  code: 'baumheide',
  name: 'Baumheide',
  scheme: 'bielefeld-92',
  description: null,
  districts: [{ code: '65', name: 'Baumheide' }],
  periods: [
    { district: { code: '64', name: 'Bezirk 64' }, from: '2008-07-01', to: '2008-12-31' },
    { district: { code: '65', name: 'Baumheide' }, from: '2009-01-01', to: null },
  ],
  state: 'ADMITTED',
  since: '2009-01-01',
  findings: [{ type: 'NO_CONFERENCE', districts: [{ code: '65', name: 'Baumheide' }] }],
  version: 2,
};

const figure: SetFigure = {
  indicator: indicatorRef,
  date: '2007-12-31',
  value: { ...sieker, district: { code: 'baumheide', name: 'Baumheide' } },
  city,
  vintages: [
    {
      variable: 'population',
      date: '2007-12-31',
      vintage: 3,
      publishedAt: '2026-11-22T10:00:00Z',
      delivery: '019a0000-0000-7000-8000-000000000001',
    },
  ],
  series: [{ date: '2007-12-31', value: 53.8, status: 'AVAILABLE', city: 22.3 }],
};

const admission: ProgrammeDecision = {
  id: '019a0000-0000-7000-8000-000000000002',
  kind: 'ADMISSION',
  decidedOn: '2008-12-11',
  effectiveFrom: '2009-01-01',
  body: 'Rat der Stadt',
  paperNumber: '4711/2004-2009',
  paperLink: 'https://rat.example/4711',
  reasons: 'Die Zahlen sprechen dafür.',
  districts: [{ code: '65', name: 'Baumheide' }],
  recordedAt: '2026-11-28T10:00:00Z',
  evidence: [figure],
};

beforeEach(() => {
  signedIn(['read-figures', 'read-programme']);
  answers('programme-areas', page([baumheide]));
  answers('programme-areas/baumheide', baumheide, { ETag: '"2.ab"' });
  answers('programme-areas/baumheide/figures', [figure]);
  answers('programme-areas/baumheide/decisions', [admission]);
  answers('goals', page([]));
  answers('tasks', page([]));
  answers('measures', page([]));
  answers('documentation', page([]));
  answers('action-concepts', page([]));
  answers('conferences', page([]));
  answers('district-schemes/bielefeld-92/boundaries', { type: 'FeatureCollection', features: [] });
});

it('lists the areas with their districts, and says what is missing there', async () => {
  renderAt('/programm');
  const row = (await screen.findByRole('link', { name: 'Baumheide' })).closest('tr, li');
  expect(row).not.toBeNull();
  expect(row).toHaveTextContent('im Programm');
  expect(row).toHaveTextContent('01.01.2009');
  expect(row).toHaveTextContent('ohne Stadtteilkonferenz');
});

it('leads from a proposal over the new area to its admission, with the figures of the proposal', async () => {
  signedIn(['read-figures', 'read-programme', 'manage-programme'], 'planning');
  answers('districts', page([{ code: '65', name: 'Baumheide', level: 'DISTRICT' }]));
  answers('programme-areas/baumheide', { ...baumheide, state: 'PROPOSED' }, { ETag: '"2.ab"' });
  answers('programme-areas/baumheide/decisions', []);
  const sent = receives('put', 'programme-areas/baumheide', baumheide);
  renderAt('/programm/neu/gebiet?bezirk=65&belege=sgb2-share&stand=2010-12-31');
  await userEvent.type(await screen.findByRole('textbox', { name: 'Gebiet' }), 'Baumheide');
  await userEvent.type(screen.getByRole('textbox', { name: 'Kürzel' }), 'baumheide');
  await userEvent.click(screen.getByRole('button', { name: 'Gebiet vorschlagen' }));
  expect(await screen.findByRole('link', { name: 'Aufnehmen' })).toHaveAttribute(
    'href',
    '/programm/baumheide/beschluss/aufnahme?belege=sgb2-share&stand=2010-12-31',
  );
  expect(await sent[0]?.json()).toMatchObject({ districts: ['65'] });
});

it('teaches what belongs here while there is none', async () => {
  answers('programme-areas', page([]));
  renderAt('/programm');
  expect(await screen.findByText('Noch kein Programmgebiet')).toBeVisible();
});

it('says when nothing fits the search', async () => {
  renderAt('/programm');
  await screen.findByRole('link', { name: 'Baumheide' });
  answers('programme-areas', page([]));
  await userEvent.type(screen.getByLabelText('Name oder Bezirk'), 'zzz');
  expect(await screen.findByText('Kein Gebiet passt zu dieser Auswahl.')).toBeVisible();
});

it('shows an area with its figures and the decision with those it was decided on', async () => {
  renderAt('/programm/baumheide');
  expect(await screen.findByRole('heading', { level: 1, name: 'Baumheide' })).toBeVisible();
  expect(screen.getByText('im Programm seit 01.01.2009')).toBeVisible();
  expect(screen.getByText('Bezirk 64: 01.07.2008 bis 31.12.2008')).toBeVisible();
  expect(
    screen.getByText('In diesem Bezirk gibt es noch keine Stadtteilkonferenz: 65 Baumheide.'),
  ).toBeVisible();
  expect(await screen.findByText('Hier gibt es noch keine Stadtteilkonferenz.')).toBeVisible();
  const decision = await screen.findByRole('article', { name: 'Aufnahme zum 01.01.2009' });
  expect(within(decision).getByText('11.12.2008, Rat der Stadt')).toBeVisible();
  expect(within(decision).getByRole('link', { name: '4711/2004-2009' })).toHaveAttribute(
    'href',
    'https://rat.example/4711',
  );
  const row = within(decision).getByRole('row', { name: /53,8/ });
  expect(row).toHaveTextContent('31.12.2007');
  expect(row).toHaveTextContent('3');
});

it('an area outside what one may see is not there', async () => {
  refuses('get', 'programme-areas/fremd', { status: 404, title: 'Nicht gefunden' });
  renderAt('/programm/fremd');
  expect(await screen.findByText('Seite nicht gefunden')).toBeVisible();
});

it('says at the top what is to be written and begun there', async () => {
  answers('measures', page([{ ...measureSummary, from: '2011-01-01', state: 'PLANNED' }]));
  answers(
    'documentation',
    page([{ ...dueItem, measure: { ...dueItem.measure, id: measureSummary.id } }]),
  );
  renderAt('/programm/baumheide');
  const next = await screen.findByRole('region', { name: 'Als Nächstes' });
  expect(await within(next).findByText('geplanter Beginn, AWO')).toBeVisible();
  const [start, entry] = within(next).getAllByRole('link', { name: 'Elterncafé Sieker' });
  expect(start).toHaveAttribute('href', `/massnahmen/${measureSummary.id}`);
  expect(entry).toHaveAttribute('href', `/massnahmen/${measureSummary.id}/dokumentation/2010-Q4`);
  expect(within(next).getByText('Dokumentation, AWO')).toBeVisible();
});

it('offers what can follow the last decision, also before that takes effect', async () => {
  signedIn(['read-figures', 'read-programme', 'manage-programme'], 'social-planning');
  const exit = { ...admission, id: 'exit', kind: 'EXIT', effectiveFrom: '2012-01-01' };
  answers('programme-areas/baumheide/decisions', [exit, admission]);
  renderAt('/programm/baumheide');
  expect(await screen.findByRole('link', { name: 'Wieder aufnehmen' })).toBeVisible();
  expect(screen.getByText('im Programm seit 01.01.2009')).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Entlassen' })).toBeNull();
});

it('offers no second admission while the first is still to come', async () => {
  signedIn(['read-figures', 'read-programme', 'manage-programme'], 'social-planning');
  const ahead = { ...baumheide, state: 'PROPOSED', since: null, findings: [] };
  answers('programme-areas/baumheide', ahead, { ETag: '"2.ab"' });
  answers('programme-areas/baumheide/decisions', [{ ...admission, effectiveFrom: '2012-01-01' }]);
  renderAt('/programm/baumheide');
  expect(await screen.findByRole('link', { name: 'Entlassen' })).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Aufnehmen' })).toBeNull();
});
