import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checked, delivery, finding, jump, typo } from '../testing/deliveries';
import { renderAt } from '../testing/renderAt';
import { answers, page, receives, refuses, signedIn } from '../testing/server';

// The chunk of the page, before any test's time runs.
beforeAll(() => import('./DeliveryPage'), 60_000);

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const reason = () => screen.findByLabelText('Begründung zu ungewöhnlicher Sprung, Zeile 82');

beforeEach(() => {
  sessionStorage.clear();
  signedIn(['deliver'], 'statistics-office');
  checked();
});

describe('a checked delivery', () => {
  it('says where it stands and what is to be done', async () => {
    renderAt('/deliveries/d-1');
    expect(await screen.findByText(/Eine Warnung braucht eine Begründung/)).toBeInTheDocument();
    const way = screen.getByRole('list', { name: 'Weg der Lieferung' });
    expect(within(way).getByText('Befunde klären').closest('li')).toHaveAttribute(
      'aria-current',
      'step',
    );
  });

  it('names row, column, value, message and proposal of a finding', async () => {
    renderAt('/deliveries/d-1');
    const row = (await screen.findByText('Zehnmal so viel wie im Vorjahr.')).closest('tr');
    expect(row).toHaveTextContent(/82.*BG.*4\.120.*Zehnmal.*412\?/);
    expect(screen.getByRole('heading', { level: 2, name: /Sprung/ })).toHaveTextContent(
      'Warnung: ungewöhnlicher Sprung',
    );
  });

  it('is published with the reasons, the version it was seen in, and only once', async () => {
    const requests = receives('post', 'deliveries/d-1/publication', { ...delivery, version: 4 });
    renderAt('/deliveries/d-1');
    expect(await button('Veröffentlichen')).toBeDisabled();
    await userEvent.type(await reason(), 'geklärt');
    expect(screen.getByText(/jede Warnung hat ihre Begründung/)).toBeInTheDocument();
    await userEvent.click(await button('Veröffentlichen'));
    await userEvent.click(screen.getByRole('button', { name: 'Jetzt veröffentlichen' }));
    expect(await screen.findByText(/Die Zahlen gelten ab sofort/)).toBeInTheDocument();
    expect(requests).toHaveLength(1);
    expect(requests[0]?.headers.get('If-Match')).toBe('"3"');
    expect(requests[0]?.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f-]{36}$/);
    expect(requests[0]?.headers.get('X-Requested-With')).toBe('ausgleich');
    expect(await requests[0]?.json()).toEqual({ accepted: [{ finding: 1, reason: 'geklärt' }] });
  });

  it('says before publishing what will change for whom, and how to take it back', async () => {
    renderAt('/deliveries/d-1');
    await userEvent.type(await reason(), 'geklärt');
    await userEvent.click(await button('Veröffentlichen'));
    const dialog = screen.getByRole('alertdialog');
    expect(dialog).toHaveTextContent('0 neue und 1 geänderte Werte zum 31.12.2007');
    expect(await within(dialog).findAllByText('SGB-II-Quote')).toHaveLength(2);
    expect(dialog).toHaveTextContent('Ein Bezirkswert ändert sich. Gesamtstadt: 10,9 % → 11,2 %.');
    expect(dialog).toHaveTextContent('als Einheit ist „Punkte“ angegeben');
    expect(dialog).toHaveTextContent('Ratsehen geschützte Zahlen.');
    expect(dialog).toHaveTextContent('2 kleine Zahlen bleiben');
    expect(dialog).toHaveTextContent('jederzeit zurückziehen');
  });

  it('keeps reasons over a reload', async () => {
    renderAt('/deliveries/d-1');
    await userEvent.type(await reason(), 'geklärt');
    cleanup();
    renderAt('/deliveries/d-1');
    expect(await reason()).toHaveValue('geklärt');
  });

  it('accepts all warnings of a type with one reason', async () => {
    const gone = (id: number) =>
      finding({ id, type: 'MISSING_DISTRICT', row: id, value: String(id) });
    answers('deliveries/d-1/findings', [jump, gone(44), gone(45)]);
    renderAt('/deliveries/d-1');
    await userEvent.type(await screen.findByLabelText(/Alle 2 Warnungen „Bezirk fehlt“/), 'leer');
    await userEvent.click(await button('Für alle übernehmen'));
    expect(screen.getByLabelText('Begründung zu Bezirk fehlt, Zeile 44')).toHaveValue('leer');
    expect(screen.getByLabelText('Begründung zu Bezirk fehlt, Zeile 45')).toHaveValue('leer');
    expect(await reason()).toHaveValue('');
  });

  it('cannot be published while there is an error', async () => {
    answers('deliveries/d-1', { ...delivery, errors: 1 });
    answers('deliveries/d-1/findings', [typo]);
    renderAt('/deliveries/d-1');
    expect(await button('Veröffentlichen')).toBeDisabled();
    expect(screen.getByText(/Solange die Prüfung Fehler zeigt/)).toBeInTheDocument();
  });

  it('is rejected only with a reason', async () => {
    const requests = receives('post', 'deliveries/d-1/rejection', {
      ...delivery,
      state: 'REJECTED',
      reason: 'falsche Datei',
    });
    renderAt('/deliveries/d-1');
    await userEvent.click(await button('Ablehnen'));
    const dialog = within(screen.getByRole('alertdialog'));
    const confirm = () => userEvent.click(dialog.getByRole('button', { name: 'Ablehnen' }));
    await confirm();
    expect(dialog.getByText('Bitte geben Sie einen Grund an.')).toBeInTheDocument();
    expect(requests).toHaveLength(0);
    await userEvent.type(dialog.getByLabelText('Grund der Ablehnung'), 'falsche Datei');
    await confirm();
    expect(await screen.findByText('Abgelehnt: falsche Datei')).toBeInTheDocument();
    expect(await requests[0]?.json()).toEqual({ reason: 'falsche Datei' });
  });
});

describe('a delivery that somebody else has changed', () => {
  it('says what has changed and keeps what was typed', async () => {
    refuses('post', 'deliveries/d-1/publication', { status: 412, title: 'Inzwischen geändert' });
    renderAt('/deliveries/d-1');
    await userEvent.type(await reason(), 'geklärt');
    await userEvent.click(await button('Veröffentlichen'));
    const changed = { ...delivery, version: 4, plan: { ...delivery.plan, changed: 3 } };
    answers('deliveries/d-1', changed, { ETag: '"4"' });
    const mapped = {
      at: '2026-02-01T10:05:00Z',
      action: 'mapped',
      objectType: 'delivery',
      role: 'social-planning',
      organisation: 'Sozialdezernat',
      before: { state: 'CHECKED' },
      after: { state: 'CHECKED' },
    };
    answers('history/delivery/d-1', page([mapped]));
    await userEvent.click(screen.getByRole('button', { name: 'Jetzt veröffentlichen' }));
    const dialog = screen.getByRole('alertdialog');
    expect(await within(dialog).findByText('Geänderte Werte: 1 → 3')).toBeInTheDocument();
    expect(await within(dialog).findByText('zugeordnet')).toBeInTheDocument();
    expect(dialog).toHaveTextContent('Sozialplanung, Sozialdezernat');
    const requests = receives('post', 'deliveries/d-1/publication', { ...delivery, version: 5 });
    await userEvent.click(screen.getByRole('button', { name: 'Jetzt veröffentlichen' }));
    expect(await screen.findByText(/Die Zahlen gelten ab sofort/)).toBeInTheDocument();
    expect(requests[0]?.headers.get('If-Match')).toBe('"4"');
    expect(await requests[0]?.json()).toEqual({ accepted: [{ finding: 1, reason: 'geklärt' }] });
  });

  it('says that it was checked anew where others have published meanwhile', async () => {
    refuses('post', 'deliveries/d-1/publication', {
      status: 409,
      title: 'Der veröffentlichte Stand hat sich geändert',
      detail: 'Die Prüfung wurde wiederholt.',
    });
    renderAt('/deliveries/d-1');
    await userEvent.type(await reason(), 'geklärt');
    await userEvent.click(await button('Veröffentlichen'));
    const again = { ...delivery, version: 4, plan: { ...delivery.plan, changed: 0 } };
    answers('deliveries/d-1', again, { ETag: '"4"' });
    await userEvent.click(screen.getByRole('button', { name: 'Jetzt veröffentlichen' }));
    const dialog = screen.getByRole('alertdialog');
    expect(await within(dialog).findByText('Geänderte Werte: 1 → 0')).toBeInTheDocument();
    expect(dialog).toHaveTextContent('Die Prüfung wurde wiederholt.');
  });
});

describe('a published delivery', () => {
  it('is withdrawn with a reason, and that is taken back from the note that says so', async () => {
    const published = { ...delivery, state: 'PUBLISHED', publishedAt: '2026-02-02T10:00:00Z' };
    answers('deliveries/d-1', published, { ETag: '"4"' });
    renderAt('/deliveries/d-1');
    await userEvent.click(await button('Zurückziehen'));
    const withdrawn = {
      ...published,
      version: 5,
      state: 'WITHDRAWN',
      withdrawnAt: '2026-02-03T10:00:00Z',
      reason: 'Probe',
    };
    receives('post', 'deliveries/d-1/withdrawal', withdrawn);
    answers('deliveries/d-1', withdrawn, { ETag: '"5"' });
    await userEvent.type(screen.getByLabelText('Grund'), 'Probe');
    await userEvent.click(screen.getByRole('button', { name: 'Jetzt zurückziehen' }));
    expect(await screen.findByText(/Die frühere Fassung gilt wieder/)).toBeInTheDocument();

    await userEvent.click(await button('Rückgängig'));
    expect(screen.getByLabelText('Grund')).toHaveValue('Versehentlich zurückgezogen');
    const requests = receives('post', 'deliveries/d-1/reinstatement', published);
    answers('deliveries/d-1', published, { ETag: '"6"' });
    await userEvent.click(screen.getByRole('button', { name: 'Wieder gelten lassen' }));
    expect(await screen.findByText(/Zahlen dieser Lieferung gelten wieder/)).toBeInTheDocument();
    expect(requests[0]?.headers.get('If-Match')).toBe('"5"');
  });
});

describe('a long file', () => {
  it('says how far its check is and that one may leave', async () => {
    const progress = { phase: 'READING', done: 12000, total: 50000 };
    answers('deliveries/d-1', { ...delivery, state: 'RECEIVED', progress });
    renderAt('/deliveries/d-1');
    expect(await screen.findByText('12.000 von 50.000 Zeilen gelesen')).toBeInTheDocument();
    expect(screen.getByRole('progressbar')).toHaveValue(0.24);
    expect(screen.getByText(/Sie können diese Seite verlassen/)).toBeInTheDocument();
    checked();
    expect(await screen.findByText(/Eine Warnung braucht/)).toBeInTheDocument();
  });
});
