import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { catalogueAnswers } from '../../testing/catalogue';
import { indicator, values } from '../../testing/figures';
import { renderAt } from '../../testing/renderAt';
import { answers, receives, refuses, server, signedIn } from '../../testing/server';

const EDIT = '/katalog/indikatoren/migration-background/bearbeiten';
const name = async () =>
  within(await screen.findByRole('group', { name: 'Name' })).getByLabelText('Deutsch');
const save = () => userEvent.click(screen.getByRole('button', { name: 'Speichern' }));

beforeEach(() => {
  signedIn(['read-figures', 'edit-catalogue'], 'statistics-office');
  catalogueAnswers();
  answers('indicators/migration-background', indicator, { ETag: '"1"' });
  answers('indicators/migration-background/versions', {
    items: [{ version: 1, validFrom: '2011-01-01T00:00:00Z', definition: indicator }],
  });
  receives('post', 'indicators/preview', values);
});

describe('changing an indicator', () => {
  it('sends the whole definition on the state that was read', async () => {
    const sent = receives('put', 'indicators/migration-background', indicator);
    renderAt(EDIT);
    await userEvent.type(await name(), ' neu');
    await save();
    expect(await screen.findByText(/neu“ ist gespeichert/)).toBeVisible();
    expect(sent[0]?.headers.get('If-Match')).toBe('"1"');
    const body: unknown = await sent[0]?.json();
    expect(body).toMatchObject({
      name: { de: 'Menschen mit Migrationshintergrund neu' },
      kind: 'SHARE',
      decimals: 1,
    });
  });

  it('puts the server’s fault at its field and keeps what was typed', async () => {
    refuses('put', 'indicators/migration-background', {
      status: 400,
      title: 'Fehlerhaft',
      violations: [{ field: 'numerator[0]', message: 'Das Merkmal gibt es nicht.' }],
    });
    renderAt(EDIT);
    await userEvent.type(await name(), ' neu');
    await save();
    const summary = await screen.findByRole('alert');
    await userEvent.click(within(summary).getByText('Das Merkmal gibt es nicht.'));
    expect(screen.getByRole('combobox', { name: 'Zähler' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    expect(await name()).toHaveValue('Menschen mit Migrationshintergrund neu');
  });

  it('shows what somebody else changed, and saves on their state when asked to', async () => {
    const tried: (string | null)[] = [];
    server.use(
      http.put('*/api/v1/indicators/migration-background', ({ request }) => {
        tried.push(request.headers.get('If-Match'));
        if (tried.length > 1) return HttpResponse.json(indicator);
        const current = { ...indicator, version: 2, decimals: 2 };
        const problem = { status: 412, title: 'Inzwischen geändert', current };
        return HttpResponse.json(problem, { status: 412 });
      }),
    );
    renderAt(EDIT);
    await userEvent.type(await name(), ' neu');
    await save();
    const notice = (await screen.findByText('Inzwischen von jemand anderem geändert')).closest(
      '.notice',
    );
    expect(notice).toHaveTextContent('Nachkommastellen1 2');
    await userEvent.click(screen.getByRole('button', { name: 'Meine Eingaben behalten' }));
    expect(await name()).toHaveValue('Menschen mit Migrationshintergrund neu');
    await save();
    await waitFor(() => expect(tried).toEqual(['"1"', '"2"']));
  });

  it('asks before what was typed is lost', async () => {
    renderAt(EDIT);
    await userEvent.type(await name(), ' neu');
    await userEvent.click(screen.getByRole('link', { name: 'Abbrechen' }));
    const dialog = await screen.findByRole('alertdialog');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Abbrechen' }));
    expect(await name()).toHaveValue('Menschen mit Migrationshintergrund neu');
    await userEvent.click(screen.getByRole('link', { name: 'Abbrechen' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Ohne Speichern verlassen' }));
    expect(await screen.findByRole('heading', { name: 'Fassungen' })).toBeVisible();
  });

  it('shows the values that the form would give', async () => {
    renderAt(EDIT);
    const preview = await screen.findByRole('complementary', { name: 'Vorschau' });
    expect((await within(preview).findAllByText('53,8 %'))[0]).toBeVisible();
    expect(preview).toHaveTextContent('Gesamtstadt22,3 %');
    expect(preview).toHaveTextContent('1 von 2 Bezirken mit Wert');
  });
});

describe('a new indicator', () => {
  it('names everything that is missing, each with a link to its field', async () => {
    renderAt('/katalog/neu/indikator');
    await userEvent.click(await screen.findByRole('button', { name: 'Anlegen' }));
    const links = within(await screen.findByRole('alert')).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '#name.de',
      '#name.en',
      '#code',
      '#description.de',
      '#description.en',
      '#numerator',
      '#denominator',
    ]);
  });

  it('is not for those who only read', async () => {
    signedIn(['read-figures']);
    renderAt('/katalog/neu/indikator');
    expect(await screen.findByText('Kein Zugang zu dieser Seite')).toBeVisible();
  });
});
