import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import type { AuditEvent } from '../api/types';
import { renderAt } from '../testing/renderAt';
import { server, signedIn } from '../testing/server';

const event: AuditEvent = {
  id: '1',
  at: '2026-02-01T10:00:00Z',
  role: 'statistics-office',
  organisation: 'Statistikamt',
  action: 'published',
  objectType: 'delivery',
  objectId: 'd-1',
  before: null,
  after: null,
};

it('lists changes by role and turns the page', async () => {
  signedIn(['read-audit'], 'administrator');
  server.use(
    http.get('*/api/v1/audit-events', ({ request }) => {
      const page = Number(new URL(request.url).searchParams.get('page'));
      return HttpResponse.json({
        items: [{ ...event, objectId: `d-${String(page)}` }],
        page,
        size: 50,
        total: 60,
      });
    }),
  );
  renderAt('/audit');
  expect(await screen.findByText('Statistik, Statistikamt')).toBeInTheDocument();
  expect(screen.getByRole('row', { name: /veröffentlicht Lieferung d-0/ })).toBeInTheDocument();
  expect(screen.getByText('1–50 von 60')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Nächste Seite' }));
  expect(await screen.findByText('d-1')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Nächste Seite' })).toBeDisabled();
});
