import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { renderAt } from '../../testing/renderAt';
import { answers, page, refuses, server, signedIn } from '../../testing/server';

const HITS = [
  { type: 'DISTRICT', code: '78', name: 'Sieker', detail: 'Stieghorst' },
  { type: 'INDICATOR', code: 'sieker-share', name: 'Siekeranteil', detail: '%' },
];

async function typing(text: string) {
  await screen.findByRole('button', { name: 'Suchen' });
  await userEvent.keyboard('/');
  const field = await screen.findByRole('combobox', { name: 'Suche' });
  await waitFor(() => {
    expect(field).toHaveFocus();
  });
  await userEvent.type(field, text);
  return field;
}

describe('the search', () => {
  beforeEach(() => {
    signedIn(['read-figures']);
    answers('indicators', page([]));
  });

  it('opens by "/", names hits by kind, and Enter leads to the one that is chosen', async () => {
    answers('search', { items: HITS });
    answers('indicators', page([]));
    renderAt('/');
    await typing('siek');
    const list = await screen.findByRole('listbox');
    const groups = await within(list).findAllByRole('group');
    expect(groups.map((group) => group.textContent)).toEqual([
      'Gebiete78 SiekerStieghorst',
      'IndikatorenSiekeranteil%',
    ]);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(await screen.findByRole('heading', { level: 1, name: 'Monitoring' })).toBeVisible();
  });

  it('leads to the best hit when Enter is pressed without a choice', async () => {
    answers('search', { items: HITS });
    refuses('get', 'districts/78/profile', { status: 404, title: 'Nicht gefunden' });
    renderAt('/');
    await typing('siek');
    await screen.findByRole('option', { name: /78 Sieker/ });
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByText('Seite nicht gefunden')).toBeVisible();
  });

  it('says that there is nothing, and that it does not answer', async () => {
    answers('search', { items: [] });
    renderAt('/');
    const field = await typing('xyz');
    expect(await screen.findByText(/Zu „xyz“ ist nichts zu finden/)).toBeVisible();
    refuses('get', 'search', { status: 500, title: 'Störung' });
    await userEvent.type(field, 'q');
    expect(await screen.findByText(/Die Suche antwortet gerade nicht/)).toBeVisible();
  });

  it('leaves a slash alone that is typed into a field', async () => {
    server.use(http.get('*/api/v1/search', () => HttpResponse.json({ items: [] })));
    renderAt('/');
    const field = await typing('1/2');
    expect(field).toHaveValue('1/2');
  });

  it('is not there for whoever can find nothing', async () => {
    signedIn(['read-audit'], 'administrator');
    answers('audit-events', page([]));
    renderAt('/');
    await screen.findByText('Carla Rat');
    expect(screen.queryByRole('search')).not.toBeInTheDocument();
  });
});
