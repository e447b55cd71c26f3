import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { delivery } from '../testing/deliveries';
import { city, indicator, indicatorRef } from '../testing/figures';
import { measureSummary } from '../testing/measures';
import { renderAt } from '../testing/renderAt';
import { answers, page, signedIn } from '../testing/server';
import { change, warningsOf } from '../testing/warnings';

const headings = async () => {
  await screen.findByText('Carla Rat');
  return (await screen.findAllByRole('heading', { level: 2 })).map((each) => each.textContent);
};

describe('the start page', () => {
  beforeEach(() => {
    answers('indicators', page([indicator]));
    answers('indicators/:code/series', {
      indicator: indicatorRef,
      scheme: 'bielefeld-92',
      level: 'DISTRICT',
      city: [
        { ...city, date: '2006-12-31', display: '22,0 %', value: 22 },
        { ...city, date: '2007-12-31' },
      ],
      items: [],
    });
    answers('deliveries', page([delivery]));
  });

  it('gives council members the city’s figures, each with where it came from', async () => {
    signedIn(['read-figures']);
    renderAt('/');
    expect(await headings()).toEqual(['Die Stadt in Zahlen', 'Ihre Seiten']);
    const figure = await screen.findByRole('link', { name: indicatorRef.name });
    expect(figure).toHaveAttribute('href', '/monitoring?indicator=migration-background');
    const card = figure.closest('li') as HTMLElement;
    expect(card).toHaveTextContent('22,3 %');
    expect(card).toHaveTextContent('zum 31.12.2007 · am 31.12.2006 22,0 %');
    expect(within(card).getByRole('img')).toHaveAccessibleName(
      'Verlauf der Gesamtstadt vom 31.12.2006 bis 31.12.2007',
    );
  });

  it('gives statistics the place to drop a file and the last deliveries first', async () => {
    signedIn(['read-figures', 'deliver'], 'statistics-office');
    renderAt('/');
    expect((await headings()).slice(0, 2)).toEqual(['Datei abgeben', 'Letzte Lieferungen']);
    const last = await screen.findByRole('link', {
      name: 'Bundesagentur für Arbeit zum 31.12.2007',
    });
    expect(last).toHaveAttribute('href', '/deliveries/d-1');
  });

  it('gives the administration the log and no figures', async () => {
    signedIn(['read-audit'], 'administrator');
    answers('audit-events', page([]));
    renderAt('/');
    expect(await headings()).toEqual(['Zuletzt geändert', 'Ihre Seiten']);
  });

  it('tells planning which goals have no measure, what measures lack, and which warnings are open', async () => {
    signedIn(['read-figures', 'read-programme', 'manage-programme'], 'social-planning');
    for (const list of ['programme-areas', 'field-reports', 'goals', 'tasks']) {
      answers(list, page([]));
    }
    answers('measures/findings', {
      goalsWithoutMeasure: [
        { id: 'g', title: 'Weniger Verfahren', area: { code: 's', name: 'Sieker' } },
      ],
      measures: [
        { ...measureSummary, findings: ['NO_GOAL', 'NO_OUTCOME_TARGET'] },
        { ...measureSummary, id: 'x', findings: ['NO_OUTCOME_TARGET'] },
      ],
    });
    answers('warnings', warningsOf([change('69'), change('70'), change('71', { fewCases: true })]));
    renderAt('/');
    expect(await screen.findByText('Ein vereinbartes Ziel hat noch keine Maßnahme')).toBeVisible();
    expect(await screen.findByRole('link', { name: '2 offene Hinweise' })).toHaveAttribute(
      'href',
      '/fruehwarnung?stand=offen',
    );
    expect(
      screen.getByRole('link', { name: '2 Maßnahmen haben noch keinen Zielwert zur Wirkung' }),
    ).toHaveAttribute('href', '/massnahmen?fehlt=NO_OUTCOME_TARGET');
    expect(
      screen.getByRole('link', { name: 'Maßnahme dazu anlegen: Weniger Verfahren', hidden: true }),
    ).toHaveAttribute('href', '/massnahmen/neu?ziel=g');
  });
});
