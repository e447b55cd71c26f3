import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { delivery, finding } from '../testing/deliveries';
import { renderAt } from '../testing/renderAt';
import { answers, page, receives, refuses, signedIn } from '../testing/server';

const reason = () => screen.findByLabelText('Begründung zu ungewöhnlicher Sprung, Zeile 82');
const publishButton = () => screen.findByRole('button', { name: 'Veröffentlichen' });

describe('a checked delivery', () => {
  beforeEach(() => {
    signedIn(['deliver'], 'statistics-office');
    answers('deliveries/d-1', delivery, { ETag: '"3"' });
    answers('deliveries/d-1/findings', [finding({})]);
    answers('deliveries/d-1/plan', page([]));
    answers('variables', page([]));
  });

  it('names row, column, value, message and proposal of a finding', async () => {
    renderAt('/deliveries/d-1');
    const row = (await screen.findByText('Zehnmal so viel wie im Vorjahr.')).closest('tr');
    expect(row).toHaveTextContent(/Warnung.*82.*BG.*4\.120.*412\?/);
  });

  it('is published with the reasons, the version it was seen in, and only once', async () => {
    const requests = receives('post', 'deliveries/d-1/publication', { ...delivery, version: 4 });
    renderAt('/deliveries/d-1');
    expect(await publishButton()).toBeDisabled();
    await userEvent.type(await reason(), 'geklärt');
    await userEvent.click(await publishButton());
    expect(screen.getByRole('alertdialog')).toHaveTextContent(
      '0 neue und 1 geänderte Werte zum 31.12.2007',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Jetzt veröffentlichen' }));
    expect(await screen.findByText(/Die Zahlen gelten ab sofort/)).toBeInTheDocument();
    expect(requests).toHaveLength(1);
    expect(requests[0]?.headers.get('If-Match')).toBe('"3"');
    expect(requests[0]?.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f-]{36}$/);
    expect(requests[0]?.headers.get('X-Requested-With')).toBe('ausgleich');
    expect(await requests[0]?.json()).toEqual({
      accepted: [{ finding: 1, reason: 'geklärt' }],
    });
  });

  it('says a conflict in plain words and keeps what was typed', async () => {
    refuses('post', 'deliveries/d-1/publication', { status: 412, title: 'Inzwischen geändert' });
    renderAt('/deliveries/d-1');
    await userEvent.type(await reason(), 'geklärt');
    await userEvent.click(await publishButton());
    await userEvent.click(screen.getByRole('button', { name: 'Jetzt veröffentlichen' }));
    expect(
      await screen.findByText(/Jemand hat diese Lieferung inzwischen geändert/),
    ).toBeInTheDocument();
    answers('deliveries/d-1', { ...delivery, version: 4 }, { ETag: '"4"' });
    const requests = receives('post', 'deliveries/d-1/publication', { ...delivery, version: 5 });
    await userEvent.click(screen.getByRole('button', { name: 'Neu laden' }));
    await userEvent.click(screen.getByRole('button', { name: 'Jetzt veröffentlichen' }));
    expect(await screen.findByText(/Die Zahlen gelten ab sofort/)).toBeInTheDocument();
    expect(requests[0]?.headers.get('If-Match')).toBe('"4"');
    expect(await requests[0]?.json()).toEqual({
      accepted: [{ finding: 1, reason: 'geklärt' }],
    });
  });

  it('cannot be published while there is an error', async () => {
    answers('deliveries/d-1', { ...delivery, errors: 1 });
    answers('deliveries/d-1/findings', [finding({ severity: 'ERROR', type: 'NEGATIVE' })]);
    renderAt('/deliveries/d-1');
    expect(await publishButton()).toBeDisabled();
    expect(screen.getByText(/Solange die Prüfung Fehler zeigt/)).toBeInTheDocument();
  });

  it('is rejected only with a reason', async () => {
    const requests = receives('post', 'deliveries/d-1/rejection', {
      ...delivery,
      state: 'REJECTED',
    });
    renderAt('/deliveries/d-1');
    await userEvent.click(await screen.findByRole('button', { name: 'Ablehnen' }));
    const dialog = screen.getByRole('alertdialog');
    const confirm = () => screen.getAllByRole('button', { name: 'Ablehnen' }).at(-1) as HTMLElement;
    await userEvent.click(confirm());
    expect(dialog).toHaveTextContent('Bitte geben Sie einen Grund an.');
    expect(requests).toHaveLength(0);
    await userEvent.type(screen.getByLabelText('Grund der Ablehnung'), 'falsche Datei');
    await userEvent.click(confirm());
    expect(await screen.findByText('Die Lieferung ist abgelehnt.')).toBeInTheDocument();
    expect(await requests[0]?.json()).toEqual({ reason: 'falsche Datei' });
  });
});
