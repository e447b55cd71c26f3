import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { User } from '../api/users';
import { renderAt } from '../testing/renderAt';
import { answers, page, receives, refuses, server, signedIn } from '../testing/server';

const MANAGES = ['read-organisations', 'manage-organisations', 'read-members', 'manage-members'];
const AWO = {
  code: 'awo',
  name: 'AWO',
  kind: 'WELFARE_PROVIDER',
  contact: { person: null, email: 'awo@example.org', phone: null, address: null, website: null },
  activeFrom: '2000-01-01',
  activeTo: null,
  scope: [
    {
      scheme: 'bielefeld-92',
      district: { code: '78', name: 'Sieker' },
      from: '2000-01-01',
      to: null,
      purpose: 'Beratungsstelle',
    },
    {
      scheme: 'bielefeld-92',
      district: { code: '65', name: 'Baumheide' },
      from: '2000-01-01',
      to: '2010-12-31',
      purpose: 'Kita',
    },
  ],
  version: 3,
};
const NORA: User = {
  id: 'nora',
  userName: 'nora@example.org',
  email: 'nora@example.org',
  firstName: 'Nora',
  lastName: 'Neu',
  language: 'de',
  roles: ['welfare-provider'],
  memberships: [
    {
      id: 'm1',
      organisation: { code: 'awo', name: 'AWO' },
      kind: 'WELFARE_PROVIDER',
      function: null,
      from: '2011-01-01',
      to: null,
    },
  ],
  state: 'ACTIVE',
  disabled: null,
  createdAt: '2011-01-01T08:00:00Z',
  lastSignInAt: null,
  self: false,
  version: 7,
};
const MEMBER = {
  id: 'm1',
  organisation: { code: 'awo', name: 'AWO' },
  subject: 'nora',
  function: 'Leitung',
  from: '2011-01-01',
  to: null,
  grantedBy: { at: '2011-01-01T08:00:00Z', role: 'administrator', organisation: null },
  ended: null,
  version: 2,
};

function oneUser(changes: Partial<User> = {}) {
  answers('users/nora', { ...NORA, ...changes }, { ETag: '"7.ab"' });
  answers('users/nora/sessions', []);
}

beforeEach(() => {
  signedIn([...MANAGES, 'manage-users'], 'administrator');
  answers('organisations', page([AWO]));
  answers('organisations/awo', AWO, { ETag: '"3.ab"' });
  answers('organisations/awo/members', page([MEMBER]));
  answers('organisations/awo/colleagues', [{ subject: 'nora', name: 'Nora Neu' }]);
  answers('users', page([NORA]));
});

describe('people', () => {
  it('are listed with state, roles and organisation', async () => {
    renderAt('/verwaltung/personen');
    const row = (await screen.findByRole('link', { name: 'Nora Neu' })).closest('tr');
    expect(row).toHaveTextContent('aktiv');
    expect(row).toHaveTextContent('Freier Träger');
    expect(row).toHaveTextContent('AWO');
    expect(row).toHaveTextContent('noch nie');
  });

  it('say that the sign-in service is away, and can be asked again', async () => {
    refuses('get', 'users', { status: 503, title: 'Die Anmeldung ist gerade nicht erreichbar' });
    renderAt('/verwaltung/personen');
    expect(await screen.findByText('Die Anmeldung ist gerade nicht erreichbar')).toBeVisible();
    answers('users', page([NORA]));
    await userEvent.click(screen.getByRole('button', { name: 'Erneut versuchen' }));
    expect(await screen.findByRole('link', { name: 'Nora Neu' })).toBeVisible();
  });

  it('are invited with the role of the organisation’s kind', async () => {
    const sent = receives('post', 'users', { ...NORA, state: 'INVITED' });
    renderAt('/verwaltung/neu/person?organisation=awo');
    await userEvent.type(await screen.findByLabelText('E-Mail'), 'nora@example.org');
    await userEvent.type(screen.getByLabelText('Vorname'), 'Nora');
    await userEvent.type(screen.getByLabelText('Nachname'), 'Neu');
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Freier Träger' }));
    expect(screen.queryByRole('checkbox', { name: /Administration/ })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Einladen' }));
    expect(await screen.findByText(/Die E-Mail ging an nora@example.org/)).toBeVisible();
    expect(await sent[0]?.json()).toMatchObject({
      roles: ['welfare-provider'],
      organisation: 'awo',
      language: 'de',
    });
    expect(sent[0]?.headers.get('Idempotency-Key')).not.toBeNull();
  });

  it('keeps everything typed when the mail cannot be sent', async () => {
    refuses('post', 'users', { status: 503, title: 'Die E-Mail wurde nicht verschickt' });
    renderAt('/verwaltung/neu/person?organisation=awo');
    await userEvent.type(await screen.findByLabelText('E-Mail'), 'nora@example.org');
    await userEvent.type(screen.getByLabelText('Vorname'), 'Nora');
    await userEvent.type(screen.getByLabelText('Nachname'), 'Neu');
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Freier Träger' }));
    await userEvent.click(screen.getByRole('button', { name: 'Einladen' }));
    expect(await screen.findByText('Die E-Mail wurde nicht verschickt')).toBeVisible();
    expect(screen.getByLabelText('Nachname')).toHaveValue('Neu');
  });

  it('are shut out with a reason, on the state that was read', async () => {
    oneUser();
    const sent = receives('post', 'users/nora/disabling', { ...NORA, state: 'DISABLED' });
    renderAt('/verwaltung/personen/nora');
    await userEvent.click(await screen.findByRole('button', { name: 'Sperren' }));
    const question = screen.getByRole('alertdialog');
    await userEvent.click(within(question).getByRole('button', { name: 'Sperren' }));
    expect(within(question).getByText('Diese Angabe fehlt.')).toBeVisible();
    expect(sent).toHaveLength(0);
    await userEvent.type(within(question).getByLabelText('Begründung'), 'ausgeschieden');
    await userEvent.click(within(question).getByRole('button', { name: 'Sperren' }));
    expect(await screen.findByText('Nora Neu ist gesperrt.')).toBeVisible();
    expect(sent[0]?.headers.get('If-Match')).toBe('"7.ab"');
    expect(screen.getByRole('button', { name: 'Rückgängig' })).toBeVisible();
  });

  it('offer no role that goes with none of their organisations', async () => {
    oneUser();
    renderAt('/verwaltung/personen/nora');
    await userEvent.click(await screen.findByRole('button', { name: 'Rollen ändern' }));
    expect(screen.getByRole('checkbox', { name: /^Freier Träger/ })).toBeEnabled();
    expect(screen.getByRole('checkbox', { name: /^Wohnungsunternehmen/ })).toBeDisabled();
    expect(screen.getByRole('checkbox', { name: 'Rat' })).toBeEnabled();
  });

  it('cannot shut out themselves', async () => {
    oneUser({ self: true });
    renderAt('/verwaltung/personen/nora');
    expect(await screen.findByText(/Das sind Sie/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Sperren' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Rollen ändern' })).toBeNull();
  });

  it('are no page for others', async () => {
    signedIn(['read-figures', 'read-organisations'], 'council');
    renderAt('/verwaltung/personen');
    expect(await screen.findByText(/Mit Ihrer Rolle \(Rat\)/)).toBeVisible();
  });
});

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
