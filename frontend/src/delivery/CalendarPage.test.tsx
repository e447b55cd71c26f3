import { screen, within } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DueItem } from '../api/types';
import { renderAt } from '../testing/renderAt';
import { answers, page, signedIn } from '../testing/server';

// The chunk of the page, before any test's time runs.
beforeAll(() => import('./CalendarPage'), 60_000);

const item = (part: Partial<DueItem>): DueItem => ({
  source: { code: 'agentur', name: 'Bundesagentur' },
  contact: null,
  referenceDate: '2010-12-31',
  due: '2011-02-03',
  state: 'OVERDUE',
  delivery: null,
  variables: [{ code: 'bg', name: 'Bedarfsgemeinschaften', present: 0, expected: 92, missing: [] }],
  ...part,
});
const partial = item({
  source: { code: 'dezernat', name: 'Sozialdezernat' },
  contact: 'zahlen@example.org',
  referenceDate: '2009-12-31',
  due: '2010-04-30',
  state: 'PARTIAL',
  delivery: 'd-1',
  variables: [
    { code: 'h', name: 'Hilfen', present: 90, expected: 92, missing: ['04', '78'] },
    { code: 'j', name: 'Verfahren', present: 92, expected: 92, missing: [] },
  ],
});

beforeEach(() => {
  signedIn(['deliver'], 'statistics-office');
  answers('sources', page([]));
  answers('deliveries', page([]));
  answers('delivery-calendar', { today: '2011-02-15', items: [item({}), partial] });
});

describe('what is due', () => {
  it('says in words since when, what is missing, whom to ask and what to do', async () => {
    renderAt('/deliveries/calendar');
    const table = await screen.findByRole('table', { name: 'Jetzt fällig' });
    const [, first, second] = within(table).getAllByRole('row');
    expect(first).toHaveTextContent('teilweise veröffentlicht');
    expect(first).toHaveTextContent('Es fehlt: Hilfen in 2 Bezirken (04, 78).');
    expect(within(first as HTMLElement).getByText('zahlen@example.org')).toHaveAttribute(
      'href',
      'mailto:zahlen@example.org',
    );
    expect(second).toHaveTextContent('überfällig seit 12 Tagen');
    expect(second).toHaveTextContent('Noch nicht da.');
    expect(within(second as HTMLElement).getByRole('link')).toHaveAttribute(
      'href',
      '/deliveries/new?source=agentur&date=2010-12-31',
    );
  });

  it('shows one source alone, by the address', async () => {
    renderAt('/deliveries/calendar?source=dezernat');
    expect(await screen.findByText('teilweise veröffentlicht')).toBeInTheDocument();
    expect(screen.queryByText('Bundesagentur')).not.toBeInTheDocument();
  });

  it('stands in short above the deliveries', async () => {
    renderAt('/deliveries');
    const due = await screen.findByRole('region', { name: 'Jetzt fällig' });
    expect(within(due).getAllByRole('listitem')).toHaveLength(2);
  });

  it('teaches where nothing is known yet', async () => {
    answers('delivery-calendar', { today: '2011-02-15', items: [] });
    renderAt('/deliveries/calendar');
    expect(await screen.findByText('Noch kein Rhythmus festgelegt')).toBeInTheDocument();
  });
});

describe('what is there', () => {
  it('is a table of variables and dates, each cell in words and with the way to its delivery', async () => {
    answers('completeness', {
      dates: ['2009-12-31', '2010-12-31'],
      items: [
        {
          variable: { code: 'h', name: 'Hilfen' },
          source: { code: 'dezernat', name: 'Sozialdezernat' },
          cells: [
            { date: '2009-12-31', present: 90, expected: 92, delivery: 'd-1' },
            { date: '2010-12-31', present: 0, expected: 92, delivery: null },
          ],
        },
      ],
    });
    renderAt('/deliveries/completeness');
    const table = await screen.findByRole('table', { name: 'Vollständigkeit' });
    const heads = within(table).getAllByRole('columnheader');
    expect(heads.map((head) => head.textContent)).toEqual(['Merkmal', '31.12.2010', '31.12.2009']);
    expect(within(table).getAllByRole('row')[2]).toHaveTextContent('Hilfenfehlt90 von 92');
    expect(within(table).getByRole('link')).toHaveAttribute('href', '/deliveries/d-1');
    expect(screen.getByText('0 von 2 Feldern sind vollständig.')).toBeInTheDocument();
  });
});
