import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ResourceDistribution } from '../../api/evaluation';
import { renderAt } from '../../testing/renderAt';
import { answers, refuses, signedIn } from '../../testing/server';

const part = { amount: 0, perInhabitant: null };
const money: ResourceDistribution = {
  index: { code: 'life', name: 'Lebenslage' },
  indexVersion: 2,
  scheme: 'bielefeld-92',
  date: '2010-12-31',
  dates: ['2010-12-31', '2009-12-31'],
  year: 2010,
  years: [2011, 2010],
  planned: {
    total: 1000,
    rated: 900,
    concentration: -0.25,
    curve: [
      { population: 0, amount: 0 },
      { population: 0.5, amount: 0.75 },
      { population: 1, amount: 1 },
    ],
    noCurve: null,
  },
  spent: { total: 0, rated: 0, concentration: null, curve: [], noCurve: 'NO_MONEY' },
  classes: [{ status: 'LOW', districts: 1, population: 500, planned: part, spent: part }],
  districts: [],
  measures: 1,
  elsewhere: [],
  fictitious: false,
};
const names = { de: 'Lebenslage', en: 'Life' };
const index = { code: 'life', name: names, dimension: 'LIFE_SITUATION', components: [] };

describe('the page of resources and need', () => {
  beforeEach(() => {
    signedIn(['read-figures', 'read-resources']);
    answers('need-indices', { items: [index] });
    answers('need-indices/life/resources', { ...money });
  });

  it('says which money is held against which index', async () => {
    renderAt('/mittel-und-bedarf');
    const curve = await screen.findByRole('region', {
      name: 'Verteilung des Geldes 2010: geplant',
    });
    expect(curve).toHaveTextContent(/75\s%\svon\s900\s€/);
    expect(within(curve).getAllByText(/^(0|25|50|75|100)\s%$/)).toHaveLength(10);
    expect(
      screen.getByText('Gehalten gegen „Lebenslage“ (Fassung 2) zum 31.12.2010.'),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('radio', { name: 'ausgegeben' }));
    expect(
      screen.getByText('Für 2010 ist in den eingestuften Bezirken kein Geld ausgegeben'),
    ).toBeInTheDocument();
  });

  it('says why there is no curve where inhabitants are not known', async () => {
    const none = { concentration: null, curve: [], noCurve: 'NO_POPULATION' };
    answers('need-indices/life/resources', { ...money, planned: { ...money.planned, ...none } });
    renderAt('/mittel-und-bedarf');
    expect(await screen.findByText('Keine Kurve, weil Einwohnerzahlen fehlen')).toBeInTheDocument();
  });

  it('falls back to the usual index, and keeps the choosers when there is nothing to show', async () => {
    renderAt('/mittel-und-bedarf?index=nope');
    expect(await screen.findByText(/Gehalten gegen „Lebenslage“/)).toBeInTheDocument();
    refuses('get', 'need-indices/life/resources', { status: 400, title: 'Fehlerhafte Angaben' });
    await userEvent.selectOptions(screen.getByLabelText('Haushaltsjahr'), '2011');
    expect(await screen.findByText('Fehlerhafte Angaben')).toBeInTheDocument();
    expect(screen.getByLabelText('Index')).toHaveValue('life');
  });
});
