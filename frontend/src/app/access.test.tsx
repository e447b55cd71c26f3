import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderAt } from '../testing/renderAt';
import { answers, page, signedIn } from '../testing/server';

const navigation = async () => {
  await screen.findByText('Carla Rat');
  const nav = screen.getByRole('navigation', { name: 'Hauptnavigation' });
  return within(nav)
    .getAllByRole('link')
    .map((link) => link.textContent);
};

describe('who sees what', () => {
  it('asks who is signed out to sign in and come back to the same page', async () => {
    signedIn(null);
    renderAt('/monitoring?indicator=sgb2-share');
    expect(
      await screen.findByRole('heading', { name: 'Bitte melden Sie sich an' }),
    ).toBeInTheDocument();
    for (const link of screen.getAllByRole('link', { name: 'Anmelden' })) {
      expect(link).toHaveAttribute(
        'href',
        '/auth/login?return=%2Fmonitoring%3Findicator%3Dsgb2-share',
      );
    }
  });

  it('has only the open pages in the navigation', async () => {
    signedIn(['read-figures']);
    answers('indicators', page([]));
    renderAt('/');
    expect(await navigation()).toEqual(['Übersicht', 'Monitoring', 'Quartiere', 'Katalog']);
  });

  it('gives the administration the log and no figures', async () => {
    signedIn(['read-audit'], 'administrator');
    answers('audit-events', page([]));
    renderAt('/');
    expect(await navigation()).toEqual(['Übersicht', 'Protokoll']);
  });

  it('says kindly that a page is not for this role', async () => {
    signedIn(['read-figures'], 'welfare-provider');
    renderAt('/deliveries');
    expect(await screen.findByText(/Mit Ihrer Rolle \(Freier Träger\)/)).toBeInTheDocument();
  });

  it('shows a page for an unknown address', async () => {
    signedIn(null);
    renderAt('/nirgends');
    expect(
      await screen.findByRole('heading', { name: 'Seite nicht gefunden' }),
    ).toBeInTheDocument();
  });

  it('teaches on an empty list of deliveries', async () => {
    signedIn(['deliver'], 'statistics-office');
    answers('deliveries', page([]));
    answers('sources', page([]));
    renderAt('/deliveries');
    expect(await screen.findByText('Noch keine Lieferung')).toBeInTheDocument();
    expect(screen.getAllByRole('link', { name: 'Datei abgeben' })).toHaveLength(2);
  });

  it('shows the demonstration and its business date', async () => {
    signedIn(null);
    renderAt('/');
    expect(await screen.findByText('Stand 15.02.2011', { exact: false })).toHaveTextContent(
      'Fiktive Daten',
    );
  });
});
