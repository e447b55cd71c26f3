import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { AWO, MANAGES, MEMBER, peopleAnswers } from '../../testing/people';
import { renderAt } from '../../testing/renderAt';
import { answers, page, receives, refuses, server, signedIn } from '../../testing/server';

beforeEach(peopleAnswers);

describe('an organisation', () => {
  it('shows contact, the districts of today and who acts for it', async () => {
    renderAt('/verwaltung/organisationen/awo');
    const scope = await screen.findByRole('region', { name: 'Bezirke' });
    expect(within(scope).getByText(/78 Sieker/)).toBeVisible();
    expect(
      within(scope).getByText('Frühere und künftige Bezirke', { selector: 'summary' }),
    ).toBeVisible();
    expect(await screen.findByRole('link', { name: 'Nora Neu' })).toHaveAttribute(
      'href',
      '/verwaltung/personen/nora',
    );
  });

  it('leads to its districts in their own scheme', async () => {
    signedIn([...MANAGES, 'read-figures'], 'social-planning');
    renderAt('/verwaltung/organisationen/awo');
    const scope = await screen.findByRole('region', { name: 'Bezirke' });
    expect(within(scope).getByRole('link', { name: '78 Sieker' })).toHaveAttribute(
      'href',
      '/quartiere/78?scheme=bielefeld-92',
    );
  });

  it('loses a member only after a question, and gives the way back', async () => {
    const ended = receives('post', 'memberships/m1/end', MEMBER);
    const granted = receives('post', 'memberships', MEMBER);
    renderAt('/verwaltung/organisationen/awo');
    await userEvent.click(await screen.findByRole('button', { name: /^Beenden/ }));
    expect(ended).toHaveLength(0);
    const question = screen.getByRole('alertdialog');
    await userEvent.click(within(question).getByRole('button', { name: 'Beenden' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Rückgängig' }));
    await waitFor(() => expect(granted).toHaveLength(1));
    expect(ended[0]?.headers.get('If-Match')).toBe('"2"');
    expect(await granted[0]?.json()).toMatchObject({ subject: 'nora', function: 'Leitung' });
  });

  it('says so when the way back is closed', async () => {
    receives('post', 'memberships/m1/end', MEMBER);
    refuses('post', 'memberships', { status: 409, title: 'Regel', detail: 'Schon dabei.' });
    renderAt('/verwaltung/organisationen/awo');
    await userEvent.click(await screen.findByRole('button', { name: /^Beenden/ }));
    const question = screen.getByRole('alertdialog');
    await userEvent.click(within(question).getByRole('button', { name: 'Beenden' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Rückgängig' }));
    expect(await screen.findByText(/nicht rückgängig gemacht. Schon dabei/)).toBeVisible();
  });

  it('tells memberships without names while the sign-in service is away', async () => {
    refuses('get', 'organisations/awo/colleagues', { status: 503, title: 'weg' });
    renderAt('/verwaltung/organisationen/awo');
    expect(await screen.findByText(/Die Namen sind gerade nicht zu lesen/)).toBeVisible();
    expect(screen.getByText('Leitung')).toBeVisible();
  });

  it('shows what somebody else changed and saves on their state', async () => {
    answers('districts', page([{ code: '78', name: 'Sieker', level: 'DISTRICT' }]));
    const tried: (string | null)[] = [];
    server.use(
      http.put('*/api/v1/organisations/awo', ({ request }) => {
        tried.push(request.headers.get('If-Match'));
        return tried.length === 1
          ? HttpResponse.json(
              { status: 412, title: 'Überholt', current: { ...AWO, name: 'AWO neu', version: 4 } },
              { status: 412 },
            )
          : HttpResponse.json({ ...AWO, version: 5 });
      }),
    );
    renderAt('/verwaltung/organisationen/awo/bearbeiten');
    await userEvent.type(await screen.findByLabelText(/Telefon/), '0521 51-0');
    await userEvent.click(screen.getByRole('button', { name: 'Speichern' }));
    expect(await screen.findByText('AWO neu')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Meine Eingaben behalten' }));
    await userEvent.click(screen.getByRole('button', { name: 'Speichern' }));
    await waitFor(() => expect(tried).toEqual(['"3.ab"', '"4"']));
  });
});

describe('what others see', () => {
  it('is their own organisation, or the way to one', async () => {
    signedIn(['read-organisations', 'read-members'], 'welfare-provider');
    renderAt('/meine-organisation');
    expect(await screen.findByText('Sie handeln für keine Organisation')).toBeVisible();
  });

  it('are the mails of the demonstration', async () => {
    signedIn(null);
    answers('mails', [
      {
        to: 'nora@example.org',
        subject: 'Ihre Einladung',
        sentAt: '2011-02-15T10:00:00Z',
        text: 'Guten Tag http://localhost/a',
        links: ['http://localhost/a'],
      },
    ]);
    renderAt('/postfach');
    expect(await screen.findByRole('heading', { name: 'Ihre Einladung' })).toBeVisible();
    expect(screen.getByRole('link', { name: /Adresse/ })).toHaveAttribute(
      'href',
      'http://localhost/a',
    );
  });
});
