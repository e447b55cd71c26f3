import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { city, indicator, indicatorRef, sieker, value } from '../testing/figures';
import { monitoringAnswers } from '../testing/monitoring';
import { renderAt } from '../testing/renderAt';
import { answers, page } from '../testing/server';

const scheme = { code: 'alt-92', name: '92 Bezirke' };
const from = (...codes: string[]) => ({
  scheme,
  districts: codes.map((code) => ({ code, name: `Bezirk ${code}` })),
});
const earlier = {
  scheme,
  kind: 'MERGED',
  districts: from('77', '78').districts,
  dates: ['2006-12-31'],
  gapReason: null,
  sentence: '78 Sieker wurde aus 77 und 78 zusammengelegt.',
};
const holtkamp = value('44', { district: { code: '44', name: 'Holtkamp' } });

describe('a series over a new cut of the city', () => {
  beforeEach(() => {
    monitoringAnswers();
    answers('indicators/:code/series', {
      indicator: indicatorRef,
      scheme: 'neu-72',
      city: [
        { ...city, date: '2006-12-31', continuedFrom: from() },
        { ...city, date: '2007-12-31', continuedFrom: null },
      ],
      items: [
        {
          district: holtkamp.district,
          values: [{ ...holtkamp, date: '2007-12-31', continuedFrom: null }],
          earlier: [
            {
              ...earlier,
              kind: 'MIXED',
              gapReason: 'RECUT',
              sentence: 'Gebiet neu zugeschnitten: 44 Holtkamp enthält Teile von 43.',
            },
          ],
        },
        {
          district: sieker.district,
          values: [
            { ...sieker, date: '2006-12-31', continuedFrom: from('77', '78') },
            { ...sieker, date: '2007-12-31', continuedFrom: null },
          ],
          earlier: [earlier],
        },
      ],
      breaks: [],
      definitionChanges: [],
    });
  });

  it('marks what comes from an older scheme and says why', async () => {
    const { container } = renderAt('/monitoring?district=78&district=44');
    const table = await screen.findByRole('group', { name: 'Die Werte des Verlaufs' });
    const sieker = within(table).getByRole('row', { name: /78 Sieker/ });
    expect(sieker).toHaveTextContent('53,8 % ○(aus einem früheren Gebietsstand)');
    expect(within(sieker).getAllByRole('button')).toHaveLength(1);
    expect(screen.getByText(earlier.sentence)).toBeVisible();
    expect(screen.getByText(/Offene Punkte/)).toBeVisible();
    expect(container.querySelectorAll('[data-area="78"] circle.continued')).toHaveLength(1);
  });

  it('shows the gap of a district that was cut anew', async () => {
    const { container } = renderAt('/monitoring?district=44');
    const table = await screen.findByRole('group', { name: 'Die Werte des Verlaufs' });
    expect(within(table).getByRole('row', { name: /44 Holtkamp/ })).toHaveTextContent(
      'neu zugeschnitten',
    );
    expect(screen.getByText(/44 Holtkamp enthält Teile von 43/)).toBeVisible();
    expect(container.querySelectorAll('.line[data-area="44"] .beginning')).toHaveLength(1);
  });
});

describe('the distribution in the city', () => {
  const point = {
    date: '2006-12-31',
    ...{ dissimilarity: 0.4, isolation: 0.36, share: 0.25, districts: 90, leftOut: 2 },
    sentence: 'Am 31.12.2006 müssten 40,0 % der Gruppe in einem anderen Bezirk wohnen.',
    fictitious: true,
  };
  const nobody = { ...point, date: '2007-12-31', sentence: 'Da ist nichts zu verteilen.' };

  beforeEach(() => {
    monitoringAnswers();
    answers('indicators/:code/segregation', {
      indicator: indicatorRef,
      scheme: 'bielefeld-92',
      note: 'Diese Zahlen ordnen ein und sind kein Ziel.',
      points: [point, { ...nobody, dissimilarity: null, isolation: null, share: null, leftOut: 0 }],
      breaks: [{ date: '2007-12-31', variable: null, note: 'Seitdem anders gezählt.' }],
    });
  });

  it('is asked for only when somebody opens it, and says that it is no target', async () => {
    renderAt('/monitoring');
    const title = await screen.findByText('Verteilung in der Stadt (zur Einordnung)');
    expect(screen.queryByText(/kein Ziel/)).not.toBeInTheDocument();
    await userEvent.click(title);
    expect(await screen.findByText(/kein Ziel/)).toBeVisible();
    expect(screen.getByText(nobody.sentence)).toBeVisible();
    expect(screen.getByText(/Seitdem anders gezählt/)).toHaveTextContent('Bruch am 31.12.2007');
    expect(screen.getByRole('link', { name: /Hilfe: Verteilung/ })).toHaveAttribute(
      'href',
      '/hilfe/distribution',
    );
    const table = screen.getByRole('group', { name: /Verteilung über die Bezirke/ });
    expect(within(table).getByRole('row', { name: /31.12.2006/ })).toHaveTextContent(
      '31.12.200640,0 %36,0 %25,0 %90, ohne 2',
    );
    expect(within(table).getByRole('row', { name: /31.12.2007/ })).toHaveTextContent(
      'nicht berechnet',
    );
  });

  it('is there for shares alone', async () => {
    answers('indicators', page([{ ...indicator, kind: 'RATE' }]));
    renderAt('/monitoring');
    await screen.findByRole('heading', { name: 'Verlauf' });
    expect(screen.queryByText(/Verteilung in der Stadt/)).not.toBeInTheDocument();
  });
});
