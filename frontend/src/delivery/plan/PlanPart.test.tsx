import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PlanRow } from '../../api/types';
import { checked, delivery } from '../../testing/deliveries';
import { renderAt } from '../../testing/renderAt';
import { answers, page, server, signedIn } from '../../testing/server';

// The chunk of the page, before any test's time runs.
beforeAll(() => import('../DeliveryPage'), 60_000);

const row = (part: Partial<PlanRow>): PlanRow => ({
  row: 41,
  district: { code: '40', name: 'Bezirk 40' },
  variable: 'sgb2_benefit_units',
  variableName: 'Bedarfsgemeinschaften',
  oldValue: 89,
  newValue: 890,
  oldSign: null,
  newSign: null,
  kind: 'CHANGED',
  ...part,
});

/** The plan answers with these rows and keeps what it was asked. */
function plans(rows: PlanRow[]): string[] {
  const asked: string[] = [];
  server.use(
    http.get('*/api/v1/deliveries/d-1/plan', ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.json(page(rows));
    }),
  );
  return asked;
}

beforeEach(() => {
  sessionStorage.clear();
  signedIn(['deliver'], 'statistics-office');
  checked();
  answers('deliveries/d-1', { ...delivery, warnings: 0 });
  answers('deliveries/d-1/findings', []);
});

describe('what a delivery changes', () => {
  it('is shown with the value so far, the new one and the difference', async () => {
    plans([row({})]);
    renderAt('/deliveries/d-1?part=plan');
    const table = await screen.findByRole('table', { name: 'Was sich ändert: Geändert' });
    expect(within(table).getAllByRole('row')[1]).toHaveTextContent(
      /40 Bezirk 40\s*Bedarfsgemeinschaften\s*89\s*890\s*\+801 \+900,0\s%\s*41/,
    );
  });

  it('says the signs of official statistics in words', async () => {
    plans([row({ newValue: null, newSign: '.' })]);
    renderAt('/deliveries/d-1?part=plan&kind=CHANGED');
    expect(await screen.findByText('. (geheim oder unbekannt)')).toBeInTheDocument();
  });

  it('opens where there is something, here with what has changed', async () => {
    const asked = plans([row({})]);
    renderAt('/deliveries/d-1');
    await screen.findByText('890');
    expect(asked[0]).toContain('kind=CHANGED');
    expect(screen.getByRole('radio', { name: /Geändert\s1/ })).toBeChecked();
  });

  it('is filtered by what stands in the address', async () => {
    const asked = plans([]);
    renderAt('/deliveries/d-1?part=plan&kind=NEW&q=sieker&variable=households');
    expect(await screen.findByText('Kein Wert passt zu dieser Auswahl.')).toBeInTheDocument();
    expect(asked.at(-1)).toContain('kind=NEW');
    expect(asked.at(-1)).toContain('q=sieker');
    expect(asked.at(-1)).toContain('variable=households');
    await userEvent.clear(screen.getByLabelText('Bezirk suchen'));
    await userEvent.click(screen.getByRole('radio', { name: /Unverändert/ }));
    await expect.poll(() => asked.at(-1)).toContain('kind=UNCHANGED');
    expect(asked.at(-1)).not.toContain('q=');
  });
});
