import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { delivery } from '../testing/deliveries';
import { renderAt } from '../testing/renderAt';
import { answers, page, refuses, server, signedIn } from '../testing/server';

// The chunk of the page, before any test's time runs.
beforeAll(() => import('./NewDeliveryPage'), 60_000);

const SGB2 = ['Stichtag: 31.12.2007', '', 'Bezirk;Bedarfsgemeinschaften', '01;210'].join('\n');
const IDENTIFIER = '018f0000-0000-7000-8000-000000000000';
const submit = () =>
  userEvent.click(screen.getByRole('button', { name: /Abgeben und prüfen|abgeben/ }));

async function choose(...files: File[]) {
  const { container } = renderAt('/deliveries/new');
  await screen.findByRole('button', { name: 'Datei auswählen' });
  const input = container.querySelector('input[type=file]');
  await userEvent.upload(input as HTMLInputElement, files, { applyAccept: false });
}

/** What is handed over, file by file, in the order in which it arrives. */
function takes(): FormData[] {
  const taken: FormData[] = [];
  server.use(
    http.post('*/api/v1/deliveries', async ({ request }) => {
      taken.push(await request.formData());
      return HttpResponse.json(delivery, { status: 201 });
    }),
  );
  return taken;
}

describe('handing over files', () => {
  beforeEach(() => {
    sessionStorage.clear();
    signedIn(['deliver'], 'statistics-office');
    const name = { de: 'Bundesagentur für Arbeit', en: 'Federal Employment Agency' };
    answers('sources', page([{ code: 'bundesagentur', name, rawAudience: [], version: 1 }]));
    answers(
      'variables',
      page([
        {
          code: 'sgb2_benefit_units',
          name: { de: 'Bedarfsgemeinschaften', en: 'Benefit units' },
          headers: ['Bedarfsgemeinschaften'],
          source: 'bundesagentur',
        },
      ]),
    );
    answers('deliveries', page([]));
    answers('deliveries/d-1', delivery);
    answers('deliveries/d-1/findings', []);
    answers('deliveries/d-1/plan', page([]));
  });

  it('says kind and size, and proposes source and date with what speaks for them', async () => {
    await choose(new File([SGB2], 'tabelle.csv'));
    const card = within(await screen.findByRole('group', { name: 'tabelle.csv' }));
    expect(card.getByText(/Texttabelle \(CSV\), 1\skB/)).toBeInTheDocument();
    expect(card.getByLabelText('Quelle')).toHaveValue('bundesagentur');
    expect(card.getByText(/Die Spalte „Bedarfsgemeinschaften“/)).toBeInTheDocument();
    expect(card.getByLabelText('Stichtag')).toHaveValue('31.12.2007');
    expect(card.getByText(/„Stichtag: 31.12.2007“/)).toBeInTheDocument();
  });

  it('sends what was proposed and leads to the delivery', async () => {
    const taken = takes();
    await choose(new File([SGB2], 'tabelle.csv'));
    await submit();
    expect(await screen.findByRole('heading', { level: 1, name: 'sgb2.csv' })).toBeInTheDocument();
    expect(taken[0]?.get('source')).toBe('bundesagentur');
    expect(taken[0]?.get('referenceDate')).toBe('2007-12-31');
  });

  it('sends several files one after the other and says what became of each', async () => {
    const taken = takes();
    await choose(
      new File([SGB2], 'eins.csv'),
      new File([SGB2.replace('2007', '2008')], 'zwei.csv'),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Alle 2 abgeben und prüfen' }));
    expect(await screen.findAllByRole('link', { name: 'Ansehen' })).toHaveLength(2);
    expect(taken.map((form) => form.get('referenceDate'))).toEqual(['2007-12-31', '2008-12-31']);
  });

  it('takes files dropped anywhere on the page', async () => {
    renderAt('/deliveries/new');
    await screen.findByRole('button', { name: 'Datei auswählen' });
    const dataTransfer = { types: ['Files'], files: [new File([SGB2], 'gezogen.csv')] };
    fireEvent.dragEnter(document.body, { dataTransfer });
    expect(screen.getByText('Loslassen, um die Dateien zu übernehmen')).toBeInTheDocument();
    fireEvent.drop(document.body, { dataTransfer });
    expect(await screen.findByRole('group', { name: 'gezogen.csv' })).toBeInTheDocument();
  });

  it('takes a file along that was dropped on another page', async () => {
    answers('delivery-calendar', { today: '2011-02-15', items: [] });
    renderAt('/deliveries');
    await screen.findByRole('heading', { level: 1, name: 'Lieferungen' });
    const dataTransfer = { types: ['Files'], files: [new File([SGB2], 'mitgenommen.csv')] };
    fireEvent.drop(document.body, { dataTransfer });
    expect(await screen.findByRole('group', { name: 'mitgenommen.csv' })).toBeInTheDocument();
  });

  it('refuses what certainly is no table before it is sent', async () => {
    await choose(new File(['%PDF-1.4'], 'bericht.csv'));
    expect(await screen.findByText(/Aus einem PDF lassen sich keine Zahlen/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Abgeben und prüfen/ })).not.toBeInTheDocument();
  });

  it('names everything that is missing, each with a link to its field', async () => {
    await choose(new File(['a;b'], 'x.csv'));
    await screen.findByLabelText('Quelle');
    await submit();
    const summary = await screen.findByRole('alert');
    await userEvent.click(within(summary).getByText('Bitte wählen Sie die Quelle.'));
    expect(screen.getByLabelText('Quelle')).toHaveFocus();
    await userEvent.click(within(summary).getByText(/Bitte geben Sie den Stichtag/));
    expect(screen.getByLabelText('Stichtag')).toHaveFocus();
  });

  it('shows the server’s violation at the field and keeps what was entered', async () => {
    refuses('post', 'deliveries', {
      status: 400,
      title: 'Ungültig',
      violations: [{ field: 'referenceDate', message: 'Der Stichtag liegt in der Zukunft.' }],
    });
    await choose(new File([SGB2], 'tabelle.csv'));
    await submit();
    expect(await screen.findAllByText('Der Stichtag liegt in der Zukunft.')).toHaveLength(2);
    expect(screen.getByLabelText('Stichtag')).toHaveValue('31.12.2007');
  });

  it('leads to the earlier delivery of the same file', async () => {
    refuses('post', 'deliveries', {
      status: 409,
      title: 'Schon abgegeben',
      detail: `Eingegangen am 1.2.2011, Lieferung ${IDENTIFIER}.`,
    });
    await choose(new File([SGB2], 'tabelle.csv'));
    await submit();
    expect(await screen.findByText('Schon abgegeben')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Zur früheren Lieferung' })).toHaveAttribute(
      'href',
      `/deliveries/${IDENTIFIER}`,
    );
  });

  it('still knows what was entered after the session has expired and after a reload', async () => {
    refuses('post', 'deliveries', { status: 401, title: 'Nicht angemeldet' });
    await choose(new File([SGB2], 'tabelle.csv'));
    const date = await screen.findByLabelText('Stichtag');
    await userEvent.clear(date);
    await userEvent.type(date, '30.06.08');
    await submit();
    expect(await screen.findByRole('dialog')).toHaveTextContent('Sitzung');
    expect(screen.getByDisplayValue('30.06.08')).toBeInTheDocument();
    cleanup();
    await choose(new File([SGB2], 'tabelle.csv'));
    expect(await screen.findByLabelText('Stichtag')).toHaveValue('30.06.08');
  });
});
