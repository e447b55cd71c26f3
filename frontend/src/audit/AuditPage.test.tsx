import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import type { AuditEvent } from '../api/types';
import { renderAt } from '../testing/renderAt';
import { answers, page, receives, server, signedIn } from '../testing/server';

const event: AuditEvent = {
  id: 'e-1',
  sequence: 7,
  at: '2026-02-01T10:00:00Z',
  role: 'statistics-office',
  organisation: 'amt-statistik',
  organisationName: 'Statistikamt',
  action: 'published',
  objectType: 'delivery',
  objectId: 'd-1',
  before: { state: 'CHECKED', version: 1 },
  after: { state: 'PUBLISHED', version: 2 },
  person: 'KNOWN',
  digest: 'a'.repeat(64),
};

beforeEach(() => {
  answers('organisations', page([{ code: 'amt-statistik', name: 'Statistikamt' }]));
});

/** The server answers every question for entries and keeps what was asked. */
function asked(total: number): URLSearchParams[] {
  const questions: URLSearchParams[] = [];
  server.use(
    http.get('*/api/v1/audit-events', ({ request }) => {
      const params = new URL(request.url).searchParams;
      questions.push(params);
      const at = Number(params.get('page'));
      const items = total === 0 ? [] : [{ ...event, objectId: `d-${String(at)}` }];
      return HttpResponse.json({ items, page: at, size: 50, total });
    }),
  );
  return questions;
}

it('lists entries by role and turns the page', async () => {
  signedIn(['read-audit'], 'administrator');
  asked(60);
  renderAt('/audit');
  expect(
    await screen.findByRole('row', { name: /veröffentlicht Lieferung d-0 Statistik Statistikamt/ }),
  ).toBeInTheDocument();
  expect(screen.getByText('1–50 von 60')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Nächste Seite' }));
  expect(await screen.findByText('d-1')).toBeInTheDocument();
});

it('asks for what the address says, and for what is chosen', async () => {
  signedIn(['read-audit'], 'administrator');
  const questions = asked(1);
  renderAt('/audit?vorgang=published&von=2026-01-31&sort=role');
  await screen.findByRole('row', { name: /veröffentlicht/ });
  expect(Object.fromEntries(questions[0] ?? [])).toEqual({
    action: 'published',
    from: '2026-01-31',
    page: '0',
    size: '50',
    sort: 'role',
  });
  await userEvent.selectOptions(screen.getByLabelText('Rolle'), 'Administration');
  await userEvent.type(screen.getByLabelText('Bis'), '1.2.26{Enter}');
  await screen.findByRole('row', { name: /veröffentlicht/ });
  expect(questions.at(-1)?.get('role')).toBe('administrator');
  expect(questions.at(-1)?.get('to')).toBe('2026-02-01');
  await userEvent.type(screen.getByLabelText('Bis'), 'x');
  expect(screen.getByText('Bitte ein Datum wie 31.12.2026 eingeben.')).toBeInTheDocument();
});

it('says when nothing fits and leads back to everything', async () => {
  signedIn(['read-audit'], 'administrator');
  const questions = asked(0);
  renderAt('/audit?kennung=x');
  expect(await screen.findByText('Nichts gefunden')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Alle Einträge zeigen' }));
  expect(await screen.findByText('Noch keine Einträge')).toBeInTheDocument();
  expect(questions.at(-1)?.has('objectId')).toBe(false);
});

it('verifies the trail and names the first break', async () => {
  signedIn(['read-audit'], 'administrator');
  asked(1);
  const whole = { whole: true, entries: 1234, anchor: `1234:${'b'.repeat(64)}`, broken: null };
  answers('audit-events/verification', { ...whole, verifiedAt: '2026-02-01T10:00:00Z' });
  renderAt('/audit');
  await userEvent.click(await screen.findByRole('button', { name: 'Protokoll prüfen' }));
  expect(await screen.findByText('Das Protokoll ist unversehrt')).toBeInTheDocument();
  expect(screen.getByText(/Alle 1\.234 Einträge/)).toBeInTheDocument();
  expect(screen.getByText(whole.anchor)).toBeInTheDocument();
  const broken = { sequence: 7, entry: 'e-1', fault: 'CONTENT', message: 'Eintrag 7 …' };
  answers('audit-events/verification', {
    ...whole,
    whole: false,
    broken,
    verifiedAt: '2026-02-01T10:00:00Z',
  });
  await userEvent.click(screen.getByRole('button', { name: 'Protokoll prüfen' }));
  const alert = await screen.findByRole('alert');
  expect(within(alert).getByText('Eintrag 7 …')).toBeInTheDocument();
  expect(within(alert).getByRole('link')).toHaveAttribute('href', '/audit/e-1');
});

it('shows what an entry changed, and the name for a purpose alone', async () => {
  signedIn(['read-audit', 'look-up-names'], 'administrator');
  answers('audit-events/e-1', { ...event });
  renderAt('/audit/e-1');
  expect(await screen.findByText('geprüft')).toBeInTheDocument();
  expect(screen.getByText('veröffentlicht')).toBeInTheDocument();
  const sent = receives('post', 'audit-events/e-1/name', {
    name: 'Erika Muster',
    subject: 's-1',
    look: 'e-2',
  });
  await userEvent.click(screen.getByRole('button', { name: 'Name nachsehen …' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Name zeigen' }));
  expect(screen.getByText('Bitte wählen Sie einen Zweck.')).toBeInTheDocument();
  expect(sent).toHaveLength(0);
  await userEvent.selectOptions(screen.getByLabelText('Zweck'), 'CORRECTION');
  await userEvent.type(screen.getByLabelText('Begründung'), 'Rückfrage zur Lieferung');
  await userEvent.click(screen.getByRole('button', { name: 'Name zeigen' }));
  expect(await screen.findByText('Erika Muster')).toBeInTheDocument();
  expect(await sent[0]?.json()).toEqual({
    purpose: 'CORRECTION',
    reason: 'Rückfrage zur Lieferung',
  });
});

it('tells planning who may look, and has no button for it', async () => {
  signedIn(['read-audit'], 'social-planning');
  answers('audit-events/e-1', { ...event });
  renderAt('/audit/e-1');
  expect(await screen.findByText(/Nachsehen kann ihn die Administration/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Name nachsehen …' })).not.toBeInTheDocument();
});
