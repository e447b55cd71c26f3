import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { dueItem } from '../../testing/documentation';
import { renderAt } from '../../testing/renderAt';
import { answers, page, server, signedIn } from '../../testing/server';

let asked: URLSearchParams[] = [];

beforeEach(() => {
  asked = [];
  signedIn(['read-programme', 'run-measures', 'manage-programme'], 'social-planning');
  answers('programme-areas', page([]));
  server.use(
    http.get('*/api/v1/documentation', ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      const returned = {
        ...dueItem,
        standing: 'RETURNED',
        daysOverdue: 0,
        returnedBecause: 'Wie viele?',
      };
      const period = { ...dueItem.period, code: '2010-11' };
      return HttpResponse.json(page([dueItem, { ...returned, period }]));
    }),
  );
});

it('lists what is left to do in gentle words, with what planning asked', async () => {
  renderAt('/dokumentation');
  const row = (await screen.findByRole('link', { name: 'Lesepaten, 4. Quartal 2010' })).closest(
    'tr',
  );
  expect(row).toHaveTextContent('AWO');
  expect(row).toHaveTextContent('überfällig seit 18 Tagen');
  expect(screen.getByText('Wie viele?')).toBeVisible();
  expect(screen.getByRole('row', { name: /November 2010/ })).toBeVisible();
  expect(asked[0]?.getAll('standing')).toEqual(['OVERDUE', 'DUE', 'RETURNED', 'SUBMITTED']);
  expect(asked[0]?.get('sort')).toBe('due');
});

it('is narrowed and sorted by the server', async () => {
  renderAt('/dokumentation?stand=OVERDUE');
  await screen.findByRole('link', { name: 'Lesepaten, 4. Quartal 2010' });
  expect(asked[0]?.getAll('standing')).toEqual(['OVERDUE']);
  await userEvent.click(screen.getByRole('button', { name: 'Unsere Maßnahmen' }));
  await userEvent.click(screen.getByRole('button', { name: 'Träger' }));
  await waitFor(() => expect(asked.at(-1)?.get('mine')).toBe('true'));
  expect(asked.at(-1)?.get('sort')).toBe('organisation');
});

it('teaches what belongs here, and says when nothing fits', async () => {
  answers('documentation', page([]));
  renderAt('/dokumentation');
  expect(await screen.findByText('Noch nichts zu dokumentieren')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'überfällig' }));
  expect(await screen.findByText(/Kein Zeitraum passt/)).toBeVisible();
});
