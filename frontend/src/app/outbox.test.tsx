import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it, vi } from 'vitest';
import { renderAt } from '../testing/renderAt';
import { answers, page, server, signedIn } from '../testing/server';
import { changeQueue, keepDraft, onlyHere, queueOf } from '../ui/outbox/device';
import { put } from '../ui/outbox/queue';

const ADDRESS = '/api/v1/measures/m/documentation/2010-11';
const fill = (account: string) =>
  changeQueue(account, (queue) =>
    put(
      queue,
      {
        about: 'documentation m 2010-11',
        address: ADDRESS,
        body: { activities: 'Vorlesen' },
        etag: null,
        title: 'Lesepaten, November 2010',
        page: '/massnahmen/m/dokumentation/2010-11',
        undo: `${ADDRESS}/withdrawal`,
      },
      'key-1',
      new Date(),
    ),
  );

beforeEach(() => {
  localStorage.clear();
  signedIn(['read-audit', 'run-measures'], 'administrator');
  answers('audit-events', page([]));
});

it('says on every page that something waits, and sends it when the connection is back', async () => {
  server.use(http.post(`*${ADDRESS}`, () => HttpResponse.error()));
  fill('carla');
  renderAt('/');
  const link = await screen.findByRole('link', { name: 'Lesepaten, November 2010' });
  expect(link).toHaveAttribute('href', '/massnahmen/m/dokumentation/2010-11');
  expect(link.closest('p')).toHaveTextContent('Eine Eingabe wartet auf Verbindung');
  const keys: (string | null)[] = [];
  server.use(
    http.post(`*${ADDRESS}`, ({ request }) => {
      keys.push(request.headers.get('Idempotency-Key'));
      return HttpResponse.json({}, { status: 201, headers: { ETag: '"1"' } });
    }),
  );
  act(() => void globalThis.dispatchEvent(new Event('online')));
  await waitFor(() => expect(queueOf('carla')[0]?.state).toBe('SENT'));
  expect(keys).toEqual(['key-1']);
  await waitFor(() => expect(screen.queryByText(/wartet auf Verbindung/)).not.toBeInTheDocument());
});

it('does not send or show what another account has left on this device', async () => {
  fill('berta');
  renderAt('/');
  await screen.findByText('Carla Rat');
  expect(screen.queryByText(/wartet auf Verbindung/)).not.toBeInTheDocument();
  expect(queueOf('berta')[0]?.state).toBe('WAITING');
});

it('asks before signing out takes away what was not sent, and forgets it then', async () => {
  const submit = vi.spyOn(HTMLFormElement.prototype, 'submit').mockReturnValue(undefined);
  keepDraft('carla', 'documentation m 2010-12', { value: {}, at: '', etag: null });
  renderAt('/');
  await userEvent.click(await screen.findByRole('button', { name: 'Abmelden' }));
  const question = await screen.findByRole('alertdialog');
  expect(question).toHaveTextContent('eine Eingabe, die noch nicht gesendet ist');
  await userEvent.click(within(question).getByRole('button', { name: 'Abbrechen' }));
  expect(onlyHere('carla')).toBe(1);
  await userEvent.click(screen.getByRole('button', { name: 'Abmelden' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Abmelden und verwerfen' }));
  expect(onlyHere('carla')).toBe(0);
  expect(submit).toHaveBeenCalledOnce();
});
