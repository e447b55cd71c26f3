import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { EffectPair, ProgrammeEffect } from '../../api/evaluation';
import { indicator, indicatorRef } from '../../testing/figures';
import { needIndex } from '../../testing/needIndices';
import { renderAt } from '../../testing/renderAt';
import { answers, page, signedIn } from '../../testing/server';

const place = (code: string, name: string) => ({ code, name });
const values = (then: number, now: number, fewCases: boolean) => ({
  then,
  now,
  change: now - then,
  fewCases,
});

const pair: EffectPair = {
  district: place('04', 'Dürkopp'),
  area: place('mitte', 'Mitte'),
  admitted: '2008-07-01',
  left: '2010-06-30',
  similar: place('12', 'Brands Busch'),
  indexDate: '2007-12-31',
  index: 2.5,
  similarIndex: 1,
  since: {
    from: '2007-12-31',
    to: '2009-12-31',
    own: values(48, 45, false),
    other: values(30, 31, true),
    difference: -4,
  },
  before: null,
};

const effect: ProgrammeEffect = {
  indicator: { ...indicatorRef, unit: '%', decimals: 1 },
  index: place('lebenslage', 'Lebenslage'),
  scheme: 'bielefeld-92',
  date: '2010-12-31',
  dates: ['2010-12-31', '2009-12-31'],
  pairs: [pair],
  unpaired: [
    {
      district: place('65', 'Baumheide'),
      area: place('ost', 'Ost'),
      admitted: '2009-01-01',
      why: 'BROKEN',
    },
  ],
  since: {
    pairs: 4,
    own: -3,
    other: 1,
    difference: -4,
    fewCases: 1,
    interval: { from: -5, to: -2, level: 0.9375, permutations: 31, exact: true },
    holdsZero: false,
  },
  before: null,
  series: [
    { date: '2007-12-31', own: 48, other: 30 },
    { date: '2009-12-31', own: 45, other: 31 },
  ],
  breaks: [{ date: '2010-12-31', variable: null, note: 'Seitdem anders gezählt.' }],
  pairsForLevel: 6,
  fictitious: false,
};

describe('the page of the effect', () => {
  beforeEach(() => {
    signedIn(['read-figures', 'read-effect']);
    answers('need-indices', page([needIndex]));
    answers('indicators', page([indicator]));
    answers('need-indices/:code/effect', effect);
  });

  it('says the interval with its level, and how many pairs rest on few cases', async () => {
    renderAt('/wirkung');
    const said = await screen.findByText(/Intervall zum Niveau/);
    expect(said).toHaveTextContent(
      'Intervall zum Niveau 93,75 %: −5,0 Prozentpunkte bis −2,0 Prozentpunkte.',
    );
    expect(said).toHaveTextContent('Bei einem Paar beruht ein Wert auf wenigen Fällen');
  });

  it('names the index, marks few cases and says how long a district was in the programme', async () => {
    renderAt('/wirkung');
    expect(await screen.findByText(/dessen Index \(Lebenslage\)/)).toBeVisible();
    const pairs = screen.getByRole('group', { name: 'Wer mit wem verglichen ist' });
    expect(pairs).toHaveTextContent('01.07.2008 bis 30.06.2010');
    expect(within(pairs).getAllByText(/wenige Fälle/)).toHaveLength(1);
    expect(within(pairs).getByText(/30,0 % → 31,0 %/)).toHaveTextContent('wenige Fälle');
  });

  it('has years below the lines and says where they end and why', async () => {
    const { container } = renderAt('/wirkung');
    expect(await screen.findByText(/Die Linien enden am 31.12.2009/)).toBeVisible();
    const years = [...container.querySelectorAll('.plot-along span')];
    expect(years.map((year) => year.textContent)).toEqual(['2007', '2009']);
    expect(screen.getByText(/die Zeitreihe ist unterbrochen/i)).toHaveTextContent('65 Baumheide');
    expect(screen.getByText(/Seitdem anders gezählt/)).toHaveTextContent('Bruch am 31.12.2010');
  });

  it('leads to its help', async () => {
    renderAt('/wirkung');
    expect(await screen.findByRole('link', { name: 'Hilfe: Wirkung' })).toHaveAttribute(
      'href',
      '/hilfe/effect',
    );
    expect(screen.getByRole('link', { name: 'Hilfe' })).toHaveAttribute('href', '/hilfe/effect');
  });
});
