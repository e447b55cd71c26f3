import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { due, dueItem, MEASURE_ID, PERIOD, submitted, written } from '../testing/documentation';
import { renderAt } from '../testing/renderAt';
import { answers, page, receives, server, signedIn } from '../testing/server';

const ENTRY = `measures/${MEASURE_ID}/documentation/${PERIOD}`;
const card = () => screen.findByRole('article', { name: 'Lesepaten' });

beforeEach(() => {
  localStorage.clear();
  signedIn(['read-programme', 'run-measures'], 'welfare-provider');
  answers('tasks', page([]));
  answers('goals', page([]));
  answers('documentation', page([dueItem]));
  answers(ENTRY, due, { ETag: '"0"' });
});

it('owes a provider first what is due, with the last values and one button', async () => {
  renderAt('/');
  const lesepaten = await card();
  expect(lesepaten).toHaveTextContent('4. Quartal 2010 überfällig seit 18 Tagen');
  expect(await within(lesepaten).findByText('1.250,50 €')).toBeVisible();
  expect(lesepaten).toHaveTextContent('Kinder ohne Förderbedarf10 von 40');
  const [first] = await screen.findAllByRole('heading', { level: 2 });
  expect(first).toHaveTextContent('Fällig');
});

it('submits "unchanged, checked" with one click, and takes it back with another', async () => {
  const bodies: unknown[] = [];
  server.use(
    http.post(`*/api/v1/${ENTRY}`, async ({ request }) => {
      bodies.push([request.headers.get('If-Match'), await request.json()]);
      answers('documentation', page([]));
      return HttpResponse.json(submitted, { status: 201, headers: { ETag: '"1"' } });
    }),
  );
  renderAt('/');
  await userEvent.click(
    await screen.findByRole('button', { name: 'Unverändert, geprüft: Lesepaten' }),
  );
  expect(await screen.findByText(/„Lesepaten, 4. Quartal 2010“ ist gesendet/)).toBeVisible();
  expect(bodies).toEqual([
    [
      null,
      {
        ...{ activities: written.activities, output: 24, reached: 38, cost: 1250.5 },
        ...{ values: written.values, unchanged: true, submit: true },
      },
    ],
  ]);
  expect(await screen.findByText('Zurzeit ist nichts zu dokumentieren.')).toBeVisible();
  const withdrawn = receives('post', `${ENTRY}/withdrawal`, due);
  await userEvent.click(screen.getByRole('button', { name: 'Rückgängig' }));
  expect(await screen.findByText(/ist zurückgeholt/)).toBeVisible();
  expect(withdrawn[0]?.headers.get('If-Match')).toBe('"1"');
});

it('keeps it while there is no connection, says so, and gives it back', async () => {
  server.use(http.post(`*/api/v1/${ENTRY}`, () => HttpResponse.error()));
  renderAt('/');
  await userEvent.click(
    await screen.findByRole('button', { name: 'Unverändert, geprüft: Lesepaten' }),
  );
  const lesepaten = await card();
  expect(await within(lesepaten).findByText('wartet auf Verbindung')).toBeVisible();
  const sent = receives('post', ENTRY, submitted);
  await userEvent.click(within(lesepaten).getByRole('button', { name: 'Zurückholen' }));
  act(() => void globalThis.dispatchEvent(new Event('online')));
  await waitFor(() =>
    expect(within(lesepaten).getByRole('button', { name: /Unverändert/ })).toBeVisible(),
  );
  expect(sent).toHaveLength(0);
});

it('offers no "unchanged" where nothing was ever entered, or where somebody is writing', async () => {
  answers(ENTRY, { ...due, last: null }, { ETag: '"0"' });
  renderAt('/');
  expect(await screen.findByText('Für diese Maßnahme gibt es noch keine Angaben.')).toBeVisible();
  expect(screen.queryByRole('button', { name: /Unverändert/ })).not.toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Eintragen: Lesepaten' })).toHaveAttribute(
    'href',
    `/massnahmen/${MEASURE_ID}/dokumentation/${PERIOD}`,
  );
});
