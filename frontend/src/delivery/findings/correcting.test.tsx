import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checked, delivery, finding, typo } from '../../testing/deliveries';
import { renderAt } from '../../testing/renderAt';
import { answers, page, receives, refuses, server, signedIn } from '../../testing/server';

// The chunk of the page, before any test's time runs.
beforeAll(() => import('../DeliveryPage'), 60_000);

const stranger = finding({
  id: 3,
  severity: 'ERROR',
  type: 'UNKNOWN_DISTRICT',
  row: 12,
  column: 'Bezirk',
  value: 'Baumh.',
  correction: {
    kind: 'DISTRICT',
    from: 'Baumh.',
    to: '65',
    label: '„Baumh.“ als 65 Baumheide lesen',
  },
});
const corrected = { ...delivery, version: 4, errors: 0, warnings: 0, corrections: 1 };
const correction = {
  id: 'c-1',
  row: 66,
  column: 'BG',
  from: '87O',
  to: '870',
  remembered: false,
};
const button = (name: string | RegExp) => screen.findByRole('button', { name });

/** From now on the server has the corrected delivery. */
function afterwards() {
  answers('deliveries/d-1', corrected, { ETag: '"4"' });
  answers('deliveries/d-1/findings', []);
  answers('deliveries/d-1/corrections', [correction]);
}

beforeEach(() => {
  sessionStorage.clear();
  signedIn(['deliver'], 'statistics-office');
  checked();
  answers('deliveries/d-1', { ...delivery, errors: 1, warnings: 0 }, { ETag: '"3"' });
  answers('deliveries/d-1/findings', [typo]);
});

describe('a finding with a safe correction', () => {
  it('is corrected with one click, said, and listed with the file’s own words', async () => {
    const requests = receives('post', 'deliveries/d-1/corrections', corrected);
    renderAt('/deliveries/d-1');
    const mend = await button('„87O“ als 870 lesen');
    afterwards();
    await userEvent.click(mend);
    expect(await screen.findByText(/Ein Wert ist berichtigt/)).toBeInTheDocument();
    const made = await screen.findByRole('region', { name: /Ein Wert wird anders gelesen/ });
    expect(made).toHaveTextContent('Zeile 66, BG: 87O 870');
    expect(made).toHaveTextContent('Die Datei selbst bleibt, wie sie kam.');
    expect(await requests[0]?.json()).toEqual({
      corrections: [{ finding: 2, to: null, remember: false }],
    });
    expect(requests[0]?.headers.get('If-Match')).toBe('"3"');
  });

  it('is taken back from the note, in the state that the correction left', async () => {
    receives('post', 'deliveries/d-1/corrections', corrected);
    renderAt('/deliveries/d-1');
    const mend = await button('„87O“ als 870 lesen');
    afterwards();
    await userEvent.click(mend);
    const note = (await screen.findByText(/Ein Wert ist berichtigt/)).closest('.toast');
    const requests = receives('delete', 'deliveries/d-1/corrections/c-1', {
      ...delivery,
      version: 5,
      errors: 1,
    });
    answers('deliveries/d-1/findings', [typo]);
    await userEvent.click(within(note as HTMLElement).getByRole('button', { name: 'Rückgängig' }));
    expect(await button('„87O“ als 870 lesen')).toBeInTheDocument();
    expect(requests[0]?.headers.get('If-Match')).toBe('"4"');
  });

  it('is corrected together with all of its kind', async () => {
    const second = { ...typo, id: 5, row: 70 };
    answers('deliveries/d-1/findings', [typo, second, { ...typo, id: 6, correction: null }]);
    const requests = receives('post', 'deliveries/d-1/corrections', corrected);
    renderAt('/deliveries/d-1');
    const all = await button('Alle 2 wie vorgeschlagen lesen („keine Zahl“)');
    afterwards();
    await userEvent.click(all);
    expect(await screen.findByText(/2 Werte sind berichtigt/)).toBeInTheDocument();
    expect(await requests[0]?.json()).toEqual({
      corrections: [
        { finding: 2, to: null, remember: false },
        { finding: 5, to: null, remember: false },
      ],
    });
  });

  it('can be read otherwise than proposed', async () => {
    const requests = receives('post', 'deliveries/d-1/corrections', corrected);
    renderAt('/deliveries/d-1');
    await userEvent.click(await button('Anders lesen …'));
    const number = screen.getByLabelText('Gemeinte Zahl');
    expect(number).toHaveValue('870');
    await userEvent.clear(number);
    await userEvent.type(number, '872');
    afterwards();
    await userEvent.click(await button('So lesen und neu prüfen'));
    expect(await screen.findByText(/Ein Wert ist berichtigt/)).toBeInTheDocument();
    expect(await requests[0]?.json()).toEqual({
      corrections: [{ finding: 2, to: '872', remember: false }],
    });
  });

  it('of a district can be remembered', async () => {
    answers('deliveries/d-1/findings', [stranger]);
    const requests = receives('post', 'deliveries/d-1/corrections', corrected);
    renderAt('/deliveries/d-1');
    await screen.findByRole('button', { name: '„Baumh.“ als 65 Baumheide lesen' });
    afterwards();
    await userEvent.click(await button('… und künftig immer so'));
    expect(await screen.findByText(/Ein Wert ist berichtigt/)).toBeInTheDocument();
    expect(await requests[0]?.json()).toEqual({
      corrections: [{ finding: 3, to: null, remember: true }],
    });
  });

  it('is not corrected where somebody else was faster, and that is said', async () => {
    refuses('post', 'deliveries/d-1/corrections', { status: 412, title: 'Inzwischen geändert' });
    renderAt('/deliveries/d-1');
    const mend = await button('„87O“ als 870 lesen');
    answers('deliveries/d-1', { ...delivery, version: 4, errors: 3, warnings: 0 });
    await userEvent.click(mend);
    expect(await screen.findByText('Fehler: 1 → 3')).toBeInTheDocument();
  });
});

describe('findings', () => {
  it('are shown where they stand in the file', async () => {
    server.use(
      http.get('*/api/v1/deliveries/d-1/preview', ({ request }) => {
        const from = Number(new URL(request.url).searchParams.get('from'));
        const lines = [0, 1, 2, 3, 4].map((at) => ({
          line: from + at,
          cells: ['65', from + at === 66 ? '87O' : '1'],
        }));
        return HttpResponse.json({ sheets: [], sheet: null, headerRow: 4, lines });
      }),
    );
    renderAt('/deliveries/d-1');
    await userEvent.click(await button(/In der Datei zeigen/));
    const excerpt = await screen.findByRole('table', { name: 'Ausschnitt der Datei um Zeile 66' });
    expect(within(excerpt).getByText('87O').tagName).toBe('MARK');
    const numbers = within(excerpt).getAllByRole('rowheader');
    expect(numbers.map((cell) => cell.textContent)).toEqual(['64', '65', '66', '67', '68']);
  });

  it('are filtered by severity, and the choice stands in the address', async () => {
    answers('deliveries/d-1', { ...delivery, errors: 1, warnings: 1 });
    answers('deliveries/d-1/findings', [typo, finding({})]);
    renderAt('/deliveries/d-1?severity=WARNING');
    expect(await screen.findByText('Zehnmal so viel wie im Vorjahr.')).toBeInTheDocument();
    expect(screen.queryByText('Das ist keine Zahl.')).not.toBeInTheDocument();
    await userEvent.click(await button(/^Warnungen/));
    expect(screen.getByText('Das ist keine Zahl.')).toBeInTheDocument();
  });

  it('come as a list for the office, in the file’s name', async () => {
    let accept: string | null = null;
    server.use(
      http.get('*/api/v1/deliveries/d-1/findings', ({ request }) => {
        accept = request.headers.get('Accept');
        return accept === 'text/csv'
          ? HttpResponse.text('Zeile;Spalte')
          : HttpResponse.json([typo]);
      }),
    );
    const saved: string[] = [];
    URL.createObjectURL = () => 'blob:x';
    URL.revokeObjectURL = () => undefined;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      saved.push(this.download);
    };
    renderAt('/deliveries/d-1');
    await userEvent.click(await button('Liste für das Amt (CSV)'));
    await expect.poll(() => saved).toEqual(['sgb2-befunde.csv']);
    expect(accept).toBe('text/csv');
    answers('deliveries/d-1/plan', page([]));
  });
});
