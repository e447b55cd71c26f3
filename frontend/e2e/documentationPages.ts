import type { Page } from '@playwright/test';
import { oneOf, type Place } from './place';

/** The address of a period, by the first that the list names. */
const oneEntry = (asked: string) => async (page: Page) => {
  const answer = await page.request.get(`/api/v1/documentation?${asked}`, {
    headers: { 'X-Requested-With': 'ausgleich' },
  });
  const { items } = (await answer.json()) as {
    items: { measure: { id: string }; period: { code: string } }[];
  };
  const [first] = items;
  if (!first) throw new Error(`no period for ${asked}`);
  return `/massnahmen/${first.measure.id}/dokumentation/${first.period.code}`;
};

const ENTRY = '/massnahmen/:id/dokumentation/:period';

/** Documentation, contribution and papers. */
export const DOCUMENTATION_PLACES: Place[] = [
  { name: 'overview-provider', route: '/', person: 'provider' },
  {
    name: 'documentation',
    route: '/dokumentation',
    path: '/dokumentation?stand=alle',
    person: 'planning',
  },
  {
    name: 'entry-form',
    route: ENTRY,
    path: oneEntry('standing=OVERDUE&mine=true'),
    person: 'provider',
  },
  { name: 'entry-review', route: ENTRY, path: oneEntry('standing=SUBMITTED'), person: 'planning' },
  { name: 'entry-accepted', route: ENTRY, path: oneEntry('standing=ACCEPTED'), person: 'council' },
  {
    name: 'contribution-form',
    route: '/massnahmen/:id/beitrag',
    path: oneOf('measures?state=RUNNING&mine=true', (id) => `/massnahmen/${id}/beitrag`),
    person: 'provider',
  },
  {
    name: 'proof-of-use',
    route: '/massnahmen/:id/sachbericht',
    path: oneOf('measures?state=RUNNING&mine=true', (id) => `/massnahmen/${id}/sachbericht`),
    person: 'provider',
  },
  {
    name: 'measure-sheet',
    route: '/massnahmen/:id/blatt',
    path: oneOf('measures?state=RUNNING&mine=true', (id) => `/massnahmen/${id}/blatt`),
    person: 'provider',
  },
  {
    name: 'report-lines',
    route: '/massnahmen/:id/jahresbericht',
    path: oneOf('measures?state=RUNNING&mine=true', (id) => `/massnahmen/${id}/jahresbericht`),
    person: 'provider',
  },
];
