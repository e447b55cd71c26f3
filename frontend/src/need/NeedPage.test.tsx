import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { needIndex, needResult } from '../testing/needIndices';
import { monitoringAnswers } from '../testing/monitoring';
import { renderAt } from '../testing/renderAt';
import { answers, page, refuses } from '../testing/server';

describe('the page of need for action', () => {
  beforeEach(() => {
    monitoringAnswers();
    answers('need-indices', page([needIndex]));
    answers('need-indices/:code/result', needResult);
  });

  it('says how the districts stand, what is favourable first, and how sure that is', async () => {
    renderAt('/handlungsbedarf');
    const said = await screen.findByText(/Eingestuft sind 2 von 3 Bezirken/);
    expect(said).toHaveTextContent(
      'Der soziale Status ist in 0 Bezirken hoch, in 1 Bezirk mittel, in 0 Bezirken niedrig und in 1 Bezirk sehr niedrig.',
    );
    expect(said).toHaveTextContent('Bei 1 bleibt die Klasse gleich');
  });

  it('says that there are no figures yet, and leaves the choice', async () => {
    refuses('get', 'need-indices/:code/result', { status: 404, title: 'Nicht gefunden' });
    renderAt('/handlungsbedarf');
    expect(await screen.findByText('Noch keine Zahlen')).toBeVisible();
    expect(screen.getByRole('combobox', { name: 'Index' })).toBeVisible();
  });

  it('narrows the table to a field of the matrix, and back', async () => {
    renderAt('/handlungsbedarf');
    const field = await screen.findByRole('button', {
      name: '1 Bezirk: sehr niedrig, Entwicklung negativ',
    });
    await userEvent.click(field);
    expect(screen.getByText('1 von 3 Gebieten')).toBeInTheDocument();
    expect(field).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(screen.getByRole('button', { name: 'alle zeigen' }));
    expect(screen.getByText('3 von 3 Gebieten')).toBeInTheDocument();
  });

  it('tells of one district what its class is made of and depends on', async () => {
    renderAt('/handlungsbedarf?bezirk=78');
    const detail = await screen.findByRole('region', { name: '78 Sieker' });
    expect(detail).toHaveTextContent('Rang 1 bis 2 von 2');
    expect(detail).toHaveTextContent('Möglich sind: niedrig und sehr niedrig.');
    expect(detail).toHaveTextContent('niedrig 10 % und sehr niedrig 90 %');
    expect(detail).toHaveTextContent('nur die Methode hat sich geändert');
    expect(within(detail).getByText('26,6 %')).toBeInTheDocument();
    expect(
      within(detail).getByRole('columnheader', { name: 'Veränderung seit 31.12.2008' }),
    ).toBeInTheDocument();
    expect(within(detail).getByText('+2,6 Prozentpunkte')).toBeInTheDocument();
    await userEvent.click(within(detail).getByRole('button', { name: 'schließen' }));
    expect(detail).not.toBeInTheDocument();
  });

  it('leads from the first click in the table to the details, and from there back', async () => {
    const scroll = vi.fn();
    Element.prototype.scrollIntoView = scroll;
    renderAt('/handlungsbedarf');
    const link = await screen.findByRole('button', { name: 'Einzelheiten zu 78 Sieker anzeigen' });
    await userEvent.click(link);
    const heading = await screen.findByRole('heading', { name: '78 Sieker' });
    expect(heading).toHaveFocus();
    expect(scroll.mock.contexts).toEqual([heading]);
    await userEvent.click(screen.getByRole('button', { name: 'schließen' }));
    expect(heading).not.toBeInTheDocument();
    expect(link).toHaveFocus();
  });

  it('names the date that it shows, with figures or without', async () => {
    answers('need-indices/:code/result', { ...needResult, date: '2003-01-01' });
    renderAt('/handlungsbedarf?date=2003-01-01');
    const dates = await screen.findByRole('combobox', { name: 'Stichtag' });
    await waitFor(() => expect(dates).toHaveDisplayValue('01.01.2003'));
    expect(
      within(dates)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['01.01.2003', '31.12.2010', '31.12.2009']);
    expect(screen.getByRole('heading', { name: 'Lebenslage zum 01.01.2003' })).toBeInTheDocument();
  });

  it('names who is not rated, with the reason', async () => {
    renderAt('/handlungsbedarf');
    const unrated = await screen.findByRole('region', { name: 'Nicht eingestuft' });
    expect(unrated).toHaveTextContent('Bezirk 44 Ein Wert ist geschützt: Anteil.');
  });

  it('stands under Monitoring in the navigation', async () => {
    renderAt('/handlungsbedarf');
    const main = await screen.findByRole('navigation', { name: 'Hauptnavigation' });
    const monitoring = await within(main).findByRole('link', { name: 'Monitoring' });
    expect(monitoring).toHaveAttribute('aria-current', 'true');
    expect(monitoring).toHaveAttribute('href', '/monitoring');
    expect(within(main).getByRole('link', { name: 'Quartiere' })).not.toHaveAttribute(
      'aria-current',
    );
  });

  it('teaches what belongs here where no index is defined', async () => {
    answers('need-indices', page([]));
    renderAt('/handlungsbedarf');
    expect(await screen.findByText('Noch kein Index')).toBeInTheDocument();
  });
});
