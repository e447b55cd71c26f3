import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { indicator, summary, value, values } from '../testing/figures';
import { monitoringAnswers } from '../testing/monitoring';
import { renderAt } from '../testing/renderAt';
import { answers, page, refuses, server } from '../testing/server';

describe('the monitoring page', () => {
  beforeEach(() => {
    monitoringAnswers();
  });

  it('says the head line as the council paper does, ties counted', async () => {
    renderAt('/monitoring');
    const highest = (await screen.findByText('höchster Wert')).parentElement;
    expect(highest).toHaveTextContent('53,8 % (2.936)78 Sieker');
    const lowest = screen.getByText('niedrigster Wert').parentElement;
    expect(lowest).toHaveTextContent('neun Bezirke, z. B. Bezirk 29, Bezirk 30, Bezirk 54');
    expect(screen.getByText('Durchschnitt Gesamtstadt').parentElement).toHaveTextContent(
      '22,3 % (72.911)',
    );
  });

  it('says what may mislead about the title', async () => {
    const sentence = '6.400 von 33.368 wären 19,2 %, angegeben sind 3,9 %.';
    answers('indicators/:code/values', {
      ...values,
      notices: [{ kind: 'OTHER_DENOMINATOR', sentence }],
    });
    renderAt('/monitoring');
    expect(await screen.findByText('Zum Titel dieses Indikators')).toBeInTheDocument();
    expect(screen.getByText(sentence)).toBeInTheDocument();
  });

  it('names a further place for the indicator that it was chosen for, and for no other', async () => {
    const other = { ...indicator, code: 'sgb2-share', name: { de: 'SGB II', en: 'SGB II' } };
    answers('indicators', page([indicator, other]));
    answers('indicators/:code/summary', {
      ...summary,
      ranks: [{ position: 4, items: [value('65', { display: '40,2 %' })], count: 1 }],
    });
    renderAt('/monitoring?rank=4');
    const place = await screen.findByRole('combobox', { name: 'Weiterer Platz' });
    expect(place).toHaveDisplayValue('vierthöchster Wert');
    expect(screen.getByText('40,2 %')).toBeInTheDocument();
    await userEvent.selectOptions(screen.getByLabelText('Indikator'), 'SGB II');
    await waitFor(() => {
      expect(screen.queryByText('40,2 %')).not.toBeInTheDocument();
    });
    expect(screen.getByRole('combobox', { name: 'Weiterer Platz' })).toHaveDisplayValue(
      'weiteren Platz zeigen …',
    );
  });

  it('marks in the table what is pointed at on the map', async () => {
    answers('district-schemes/:code/boundaries', {
      type: 'FeatureCollection',
      features: ['44', '78'].map((code, at) => ({
        type: 'Feature',
        id: code,
        properties: { code, parentCode: 'S1' },
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [8 + at, 52],
              [9 + at, 52],
              [9 + at, 53],
              [8 + at, 53],
              [8 + at, 52],
            ],
          ],
        },
      })),
    });
    renderAt('/monitoring');
    const area = await screen.findByRole('checkbox', { name: '78 Sieker: 53,8 %' });
    act(() => {
      area.focus();
    });
    expect(screen.getByRole('row', { name: /78 Sieker/ })).toHaveAttribute('data-pointed');
    expect(screen.getByRole('row', { name: /44 Holtkamp/ })).not.toHaveAttribute('data-pointed');
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByRole('list', { name: 'Ausgewählte Gebiete' })).toHaveTextContent(
      '78 Sieker',
    );
  });

  it('says clearly that an earlier state is shown, asks for it, and leads back', async () => {
    const asked: (string | null)[] = [];
    server.use(
      http.get('*/api/v1/indicators/:code/values', ({ request }) => {
        asked.push(new URL(request.url).searchParams.get('asOf'));
        return HttpResponse.json(values);
      }),
    );
    renderAt('/monitoring?asOf=2011-02-01T10:00:00Z');
    const banner = await screen.findByText(/Sie sehen den Stand vom 01.02.2011/);
    expect(banner).toBeInTheDocument();
    await screen.findByRole('row', { name: /Sieker/ });
    await userEvent.click(screen.getByRole('button', { name: 'Zum heutigen Stand' }));
    expect(screen.queryByText(/Sie sehen den Stand/)).not.toBeInTheDocument();
    await waitFor(() => {
      expect(asked).toEqual(['2011-02-01T10:00:00Z', null]);
    });
  });

  it('copies figures to quote with their source and their address', async () => {
    const user = userEvent.setup();
    renderAt('/monitoring');
    await screen.findByRole('row', { name: /Sieker/ });
    await user.click(screen.getByRole('button', { name: 'Zum Zitieren kopieren' }));
    expect(await navigator.clipboard.readText()).toMatch(
      /^Menschen mit Migrationshintergrund zum 31\.12\.2007: .*Quelle: Amt für Statistik; Fassung 1/,
    );
    expect(screen.getByText('Die Zahlen sind mit Quelle und Adresse kopiert.')).toBeVisible();
  });

  it('says of a protected value that and why it is not shown', async () => {
    renderAt('/monitoring');
    const row = await screen.findByRole('row', { name: /Holtkamp/ });
    expect(row).toHaveTextContent('geschützt');
    expect(row).toHaveTextContent('Die Zahl ist zu klein, um sie zu zeigen.');
    expect(screen.getByText(/enthält|fiktiv und dient/)).toBeInTheDocument();
  });

  it('sorts by the head of a column and tells so', async () => {
    renderAt('/monitoring');
    await userEvent.click(await screen.findByRole('button', { name: 'Wert' }));
    expect(screen.getByRole('columnheader', { name: 'Wert' })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
    const table = screen.getByRole('table', { name: /zum 31.12.2007/ });
    const names = within(table)
      .getAllByRole('rowheader')
      .map((cell) => cell.textContent);
    expect(names.slice(0, 3)).toEqual(['Bielefeld', '78 Sieker', '44 Holtkamp']);
  });

  it('takes a district into the series from the table', async () => {
    renderAt('/monitoring');
    await userEvent.click(
      await screen.findByRole('checkbox', { name: '78 Sieker im Verlauf zeigen' }),
    );
    const table = await screen.findByRole('table', { name: 'Die Werte des Verlaufs' });
    expect(await within(table).findByText('78 Sieker')).toBeInTheDocument();
  });

  it('marks a break in the series and a changed definition, in the table and in words', async () => {
    renderAt('/monitoring');
    const table = await screen.findByRole('table', { name: 'Die Werte des Verlaufs' });
    const heads = within(table).getAllByRole('columnheader');
    expect(heads.map((head) => head.textContent)).toEqual([
      'Bezirk',
      '31.12. 2006',
      'Bruch31.12. 2007',
    ]);
    expect(screen.getByText(/Seit 2007 wird anders gezählt/)).toHaveTextContent(
      'Bruch am 31.12.2007:',
    );
    expect(screen.getByText(/Berechnung geändert/)).toHaveTextContent(
      'Seit 01.02.2011 anders berechnet (Fassung 2).',
    );
  });

  it('teaches while there are no indicators', async () => {
    answers('indicators', page([]));
    renderAt('/monitoring');
    expect(await screen.findByText('Noch keine Zahlen')).toBeInTheDocument();
  });

  it('shows the server’s words when it refuses', async () => {
    refuses('get', 'indicators', { status: 500, title: 'Störung', detail: 'Bitte später erneut.' });
    renderAt('/monitoring');
    expect(await screen.findByRole('alert')).toHaveTextContent('StörungBitte später erneut.');
  });
});
