import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checked, delivery } from '../../testing/deliveries';
import { renderAt } from '../../testing/renderAt';
import { answers, page, receives, signedIn } from '../../testing/server';

// The chunk of the page, before any test's time runs.
beforeAll(() => import('../DeliveryPage'), 60_000);

const FILE = '/deliveries/d-1?part=file';
const lines = [
  { line: 1, cells: ['Grundsicherung'] },
  { line: 4, cells: ['Bezirk', 'BG', 'Haushalte'] },
  { line: 5, cells: ['01', '210', '2.058'] },
];
const columns = [
  ...delivery.columns,
  { header: 'Haushalte', sample: ['2.058'], proposal: null, role: null, variable: null },
];
const variable = (code: string, de: string) => ({ code, name: { de, en: code }, headers: [] });

beforeEach(() => {
  sessionStorage.clear();
  signedIn(['deliver'], 'statistics-office');
  checked();
  answers('deliveries/d-1', { ...delivery, columns }, { ETag: '"3"' });
  answers('deliveries/d-1/preview', {
    sheets: ['Tab1', 'Tab2'],
    sheet: 'Tab1',
    headerRow: 4,
    lines,
  });
  answers(
    'variables',
    page([
      variable('sgb2_benefit_units', 'Bedarfsgemeinschaften'),
      variable('households', 'Haushalte'),
    ]),
  );
});

describe('the columns of a file', () => {
  it('are shown beside the file’s first lines, and what is left out is said', async () => {
    renderAt(FILE);
    expect(
      await screen.findByText('Gelesen wird ein Merkmal: Bedarfsgemeinschaften.'),
    ).toBeVisible();
    expect(screen.getByText('Nicht übernommen: Haushalte.')).toBeVisible();
    const table = await screen.findByRole('table', { name: 'Der Anfang der Datei' });
    expect(within(table).getByRole('radio', { name: 'Zeile 4' })).toBeChecked();
    expect(within(table).getByText('Grundsicherung')).toBeInTheDocument();
  });

  it('get another meaning by searching for it; saving checks the file again', async () => {
    const requests = receives('put', 'deliveries/d-1/mapping', {
      ...delivery,
      columns,
      version: 4,
    });
    renderAt(FILE);
    const field = await screen.findByRole('combobox', { name: 'Bedeutung der Spalte Haushalte' });
    await userEvent.clear(field);
    await userEvent.type(field, 'haush');
    await userEvent.click(await screen.findByRole('option', { name: 'Haushalte' }));
    expect(screen.getByText(/Gelesen werden 2 Merkmale/)).toBeVisible();
    expect(screen.getByText('Keine Spalte bleibt ungenutzt.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Speichern und neu prüfen' }));
    expect(await screen.findByText('Gespeichert und neu geprüft.')).toBeVisible();
    expect(await requests[0]?.json()).toMatchObject({
      headerRow: 4,
      districtColumn: 'Bezirk',
      columns: [
        { header: 'BG', variable: 'sgb2_benefit_units' },
        { header: 'Haushalte', variable: 'households' },
      ],
    });
    expect(requests[0]?.headers.get('If-Match')).toBe('"3"');
  });

  it('come from another line once that is chosen, and the choice can be discarded', async () => {
    renderAt(FILE);
    await userEvent.click(await screen.findByRole('radio', { name: 'Zeile 5' }));
    expect(screen.getByText('Noch ist keine Spalte einem Merkmal zugeordnet.')).toBeVisible();
    expect(screen.getByRole('combobox', { name: 'Bedeutung der Spalte 210' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Änderungen verwerfen' }));
    expect(screen.getByRole('radio', { name: 'Zeile 4' })).toBeChecked();
  });

  it('come from another sheet at once', async () => {
    const requests = receives('put', 'deliveries/d-1/mapping', {
      ...delivery,
      columns,
      version: 4,
    });
    renderAt(FILE);
    await userEvent.selectOptions(await screen.findByLabelText('Blatt'), 'Tab2');
    await expect.poll(() => requests.length).toBe(1);
    expect(await requests[0]?.json()).toMatchObject({ sheet: 'Tab2' });
  });

  it('cannot be changed once the delivery is published, but still be looked at', async () => {
    answers('deliveries/d-1', { ...delivery, columns, state: 'PUBLISHED' });
    renderAt(FILE);
    expect(await screen.findByText('Nicht übernommen: Haushalte.')).toBeVisible();
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Veröffentlichte Werte (CSV)' })).toHaveAttribute(
      'href',
      '/api/v1/deliveries/d-1/export',
    );
  });
});
