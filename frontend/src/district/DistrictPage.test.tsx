import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Profile } from '../api/profile';
import { hidden } from '../testing/figures';
import { entry, profile } from '../testing/profiles';
import { renderAt } from '../testing/renderAt';
import { answers, page, refuses, signedIn } from '../testing/server';

const area = (code: string, name: string) => ({
  ...{ scheme: 'bielefeld-92', code, name, level: 'DISTRICT', parentCode: 'S7' },
});

function open(part: Partial<Profile> = {}, address = '/quartiere/78?date=2007-12-31') {
  answers('districts/78/profile', { ...profile, ...part });
  return renderAt(address);
}

describe('a district’s page', () => {
  beforeEach(() => {
    signedIn(['read-figures']);
    answers(
      'districts',
      page([area('78', 'Sieker'), area('65', 'Baumheide'), area('77', 'Bezirk 77')]),
    );
    answers('observations', page([{ value: 5457, status: 'AVAILABLE' }]));
    answers('district-schemes/bielefeld-92/boundaries', {
      type: 'FeatureCollection',
      features: [],
    });
    answers('facilities', page([]));
  });

  it('says who and where this is', async () => {
    open();
    expect(await screen.findByRole('heading', { level: 1, name: 'Sieker' })).toBeInTheDocument();
    expect(screen.getByText('Statistischer Bezirk 78 im Stadtbezirk Stieghorst')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Stieghorst' })).toHaveAttribute(
      'href',
      '/quartiere/S7?date=2007-12-31',
    );
    expect(await screen.findByText('5.457')).toBeVisible();
  });

  it('shows a figure beside the city’s, its place among all, its course and its sentence', async () => {
    open();
    const figure = await screen.findByRole('article', {
      name: 'Menschen mit Migrationshintergrund',
    });
    expect(figure).toHaveTextContent('53,8 %');
    expect(figure).toHaveTextContent('Gesamtstadt 22,3 %');
    expect(figure).toHaveTextContent('+31,5 Prozentpunkte zur Gesamtstadt');
    expect(figure).toHaveTextContent('Platz 1 von 3');
    expect(figure).toHaveTextContent('Sieker: 53,8 % (2.936 von 5.457).');
    const pictures = within(figure).getAllByRole('img');
    expect(
      pictures.map((picture) => picture.getAttribute('aria-label')?.replaceAll('\u00a0', ' ')),
    ).toEqual([
      'Sieker: 53,8 %; unter allen Gebieten zwischen 3,4 % und 53,8 %, Mitte 19,9 %',
      'Verlauf Menschen mit Migrationshintergrund: 2006 52,1 %, 2007 53,8 %',
    ]);
  });

  it('says why a figure is not shown, and does not call it zero', async () => {
    open({ indicators: [entry({ value: { ...hidden, sentence: '' } })] });
    const figure = await screen.findByRole('article');
    expect(figure).toHaveTextContent('geschützt');
    expect(figure).toHaveTextContent('Die Zahl ist zu klein, um sie zu zeigen.');
    expect(figure).not.toHaveTextContent('zur Gesamtstadt');
    expect(screen.getByText(/Ein Wert ist geschützt/)).toBeVisible();
  });

  it('marks few cases and a figure that is older than the date asked for', async () => {
    const old = { ...entry().value, fewCases: true };
    open({ indicators: [entry({ value: old, date: '2006-12-31' })] });
    const figure = await screen.findByRole('article');
    expect(figure).toHaveTextContent('wenige Fälle');
    expect(figure).toHaveTextContent('Stand 31.12.2006');
  });

  it('puts another district beside, keeps it in the address and takes it out again', async () => {
    answers('districts/65/profile', {
      ...profile,
      district: { code: '65', name: 'Baumheide' },
      indicators: [
        entry({ value: { ...entry().value, value: 41.7, display: '41,7 %', sentence: '' } }),
      ],
    });
    open();
    await userEvent.click(
      await screen.findByRole('checkbox', { name: '65 Baumheide in den Vergleich' }),
    );
    const table = await screen.findByRole('table', { name: 'Vergleich zum 31.12.2007' });
    const heads = within(table).getAllByRole('columnheader');
    expect(heads.map((head) => head.textContent)).toEqual([
      'Zahl',
      'Sieker',
      'Gesamtstadt',
      'Baumheide',
    ]);
    expect(within(table).getByText('41,7 %')).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: '65 Baumheide aus dem Vergleich nehmen' }),
    );
    expect(screen.queryByRole('table', { name: /Vergleich/ })).not.toBeInTheDocument();
  });

  it('teaches where there is nothing yet, and offers a button to those alone who may', async () => {
    open();
    expect(await screen.findByText('Noch keine Einrichtung verzeichnet')).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Einrichtung eintragen' })).not.toBeInTheDocument();
    expect(screen.getByText(/gehört zu keinem Programmgebiet/)).toBeVisible();
  });

  it('takes the reader along to its heading when the district comes', async () => {
    answers('search', { items: [{ type: 'DISTRICT', code: '78', name: 'Sieker', detail: null }] });
    answers('indicators', page([]));
    answers('districts/78/profile', profile);
    renderAt('/');
    await screen.findByRole('button', { name: 'Suchen' });
    await userEvent.keyboard('/');
    await userEvent.type(await screen.findByRole('combobox', { name: 'Suche' }), 'sieker{Enter}');
    const heading = await screen.findByRole('heading', { level: 1, name: 'Sieker' });
    await waitFor(() => {
      expect(heading).toHaveFocus();
    });
  });

  it('says that an unknown district is not there', async () => {
    refuses('get', 'districts/00/profile', { status: 404, title: 'Nicht gefunden' });
    renderAt('/quartiere/00');
    expect(await screen.findByText('Seite nicht gefunden')).toBeVisible();
  });
});
