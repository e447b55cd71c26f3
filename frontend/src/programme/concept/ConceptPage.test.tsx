import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import type { Concept } from '../../api/concepts';
import { city, indicatorRef, sieker } from '../../testing/figures';
import { renderAt } from '../../testing/renderAt';
import { answers, page, refuses, server, signedIn } from '../../testing/server';

const ID = '019a0000-0000-7000-8000-00000000000a';
const GOAL = '019a0000-0000-7000-8000-00000000000b';
const area = { code: 'sieker', name: 'Sieker' };

const concept: Concept = {
  ...{ id: ID, area, scheme: 'bielefeld-92', number: 2, title: 'Konzept Sieker' },
  state: 'DRAFT',
  adoption: null,
  districts: [{ code: '78', name: 'Sieker' }],
  sections: [
    {
      ...{
        id: 's-1',
        heading: 'Ausgangslage',
        text: 'Erstens.\n\n- Treff',
        goals: [GOAL],
        measures: [],
      },
      figures: [
        {
          ...{ indicator: 'migration-background', date: '2007-12-31', district: null },
          figure: {
            ...{ indicator: indicatorRef, date: '2007-12-31', value: sieker, city },
            ...{ vintages: [], series: [] },
          },
        },
        { indicator: 'secret', date: '2007-12-31', district: null, figure: null },
      ],
    },
    { ...{ id: 's-2', heading: 'Stimmen', text: '', goals: [], measures: [], figures: [] } },
  ],
  createdAt: '2026-11-28T10:00:00Z',
  changedAt: '2026-11-28T10:00:00Z',
  may: [],
  version: 3,
};

beforeEach(() => {
  signedIn(['read-figures', 'read-programme', 'manage-programme']);
  answers('programme-areas/sieker', { ...area, periods: [], districts: [], version: 1 });
  answers('action-concepts', page([concept]));
  answers(`action-concepts/${ID}`, concept, { ETag: '"3.ab"' });
  answers('indicators', page([]));
  answers('goals', page([]));
  answers(`history/action-concept/${ID}`, page([]));
  refuses('get', `goals/${GOAL}`, { status: 404, title: 'Nicht gefunden' });
  refuses('get', `goals/${GOAL}/attainment`, { status: 404, title: 'Nicht gefunden' });
});

it('reads as a document, and says what the reader may not see', async () => {
  renderAt('/programm/sieker/konzept/2');
  expect(await screen.findByRole('heading', { level: 1, name: 'Konzept Sieker' })).toBeVisible();
  const section = await screen.findByRole('region', { name: 'Ausgangslage' });
  expect(within(section).getByText('Erstens.')).toBeVisible();
  expect(within(section).getByText('Treff')).toBeVisible();
  expect(within(section).getByRole('row', { name: /53,8/ })).toHaveTextContent('22,3');
  expect(within(section).getByRole('row', { name: /secret/ })).toHaveTextContent(
    'für Sie nicht zu sehen',
  );
  expect(
    await within(section).findByText('Ein Ziel, das für Sie nicht zu sehen ist'),
  ).toBeVisible();
  expect(screen.getByText('Hier steht noch nichts.')).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Weiterschreiben' })).toBeNull();
});

it('a version that is not in sight is not there', async () => {
  renderAt('/programm/sieker/konzept/7');
  expect(await screen.findByText('Seite nicht gefunden')).toBeVisible();
});

it('sections are moved by buttons, and the focus goes along', async () => {
  answers(`action-concepts/${ID}`, { ...concept, may: ['EDIT'] }, { ETag: '"3.ab"' });
  renderAt('/programm/sieker/konzept/2/aendern');
  await userEvent.click(await screen.findByRole('button', { name: 'Nach oben: Stimmen' }));
  const groups = screen.getAllByRole('group', { name: /^(Ausgangslage|Stimmen)$/ });
  expect(groups.map((group) => group.getAttribute('aria-label'))).toEqual([
    'Stimmen',
    'Ausgangslage',
  ]);
  expect(screen.getByText('„Stimmen“ steht jetzt an Stelle 1 von 2.')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Nach unten: Stimmen' })).toHaveFocus();
});

it('says what a colleague changed of what a section draws in', async () => {
  const before = { ...concept, may: ['EDIT'] };
  answers(`action-concepts/${ID}`, before, { ETag: '"3.ab"' });
  answers('goals', page([{ id: GOAL, title: 'Kitas ausbauen' }]));
  answers('measures', page([{ id: 'm-1', title: 'Elterncafé' }]));
  const [first, second] = concept.sections;
  const current = {
    ...concept,
    sections: [
      { ...first, goals: [], figures: [] },
      { ...second, measures: ['m-1'] },
    ],
    version: 4,
  };
  server.use(
    http.put(`*/api/v1/action-concepts/${ID}`, () =>
      HttpResponse.json({ title: 'Geändert', current }, { status: 412 }),
    ),
  );
  renderAt('/programm/sieker/konzept/2/aendern');
  await userEvent.type(await screen.findByRole('textbox', { name: 'Titel' }), '!');
  await userEvent.click(screen.getByRole('button', { name: 'Speichern' }));
  const said = (label: string) => screen.getByText(label).nextElementSibling;
  expect(await screen.findByText('Ausgangslage: Ziele')).toBeVisible();
  expect(said('Ausgangslage: Ziele')).toHaveTextContent('Kitas ausbauen');
  expect(said('Ausgangslage: Zahlen')).toHaveTextContent('secret Sieker 31.12.2007');
  expect(said('Stimmen: Maßnahmen')).toHaveTextContent('Elterncafé');
  expect(screen.queryByText('Stimmen: Ziele')).toBeNull();
});
