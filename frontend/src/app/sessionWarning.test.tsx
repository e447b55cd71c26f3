import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { EXPIRED, ME, useMe } from '../api/session';
import { renderAt } from '../testing/renderAt';
import { page, refuses, server, signedIn } from '../testing/server';
import { createQueryClient } from './queryClient';
import SessionWarning from './SessionWarning';

const me = {
  name: 'Carla Rat',
  roles: ['council'],
  organisation: null,
  rights: ['read-audit'],
  capacities: [],
};

/** The session of whoever asks ends so many seconds from now. */
function endsIn(seconds: number) {
  const end = new Date(Date.now() + seconds * 1000).toISOString();
  server.use(
    http.get('*/api/v1/me', () => HttpResponse.json(me, { headers: { 'Session-Ends': end } })),
  );
}

it('warns before the session ends, stays signed in on request, and tells when it cannot', async () => {
  signedIn(['read-audit']);
  server.use(http.get('*/api/v1/audit-events', () => HttpResponse.json(page([]))));
  endsIn(100);
  renderAt('/audit');
  const dialog = await screen.findByRole('dialog', { name: 'Ihre Sitzung endet bald' });
  expect(within(dialog).getByRole('timer')).toHaveTextContent(/In 1 min \d+ s/);

  const stay = within(dialog).getByRole('button', { name: 'Angemeldet bleiben' });
  await userEvent.click(stay);
  expect(await within(dialog).findByRole('alert')).toHaveTextContent(/nicht verlängern/);

  endsIn(1800);
  await userEvent.click(stay);
  await waitFor(() => {
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});

it('asks to sign in again when the time is over', async () => {
  const client = createQueryClient();
  client.setQueryData(ME, me);
  refuses('get', 'me', { status: 401, title: 'Nicht angemeldet' });
  render(
    <QueryClientProvider client={client}>
      <Asking />
      <SessionWarning end={Date.now()} onClose={() => undefined} />
    </QueryClientProvider>,
  );
  await waitFor(() => {
    expect(client.getQueryData(EXPIRED)).toBe(true);
  });
});

function Asking() {
  useMe();
  return null;
}
