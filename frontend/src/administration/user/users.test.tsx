import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { User } from '../../api/users';
import { AWO, MANAGES, MEMBER, NORA, peopleAnswers } from '../../testing/people';
import { renderAt } from '../../testing/renderAt';
import { answers, page, receives, refuses, signedIn } from '../../testing/server';

function oneUser(changes: Partial<User> = {}) {
  answers('users/nora', { ...NORA, ...changes }, { ETag: '"7.ab"' });
  answers('users/nora/sessions', []);
  answers('history/user/nora', page([]));
}

beforeEach(peopleAnswers);

describe('people', () => {
  it('are listed with state, roles and organisation', async () => {
    renderAt('/verwaltung/personen');
    const row = (await screen.findByRole('link', { name: 'Nora Neu' })).closest('tr');
    expect(row).toHaveTextContent('aktiv');
    expect(row).toHaveTextContent('Freier Träger');
    expect(row).toHaveTextContent('AWO');
    expect(row).toHaveTextContent('noch nie');
  });

  it('are given a membership on their own page', async () => {
    const GFS = { ...AWO, code: 'gfs', name: 'GfS' };
    const office = { ...AWO, code: 'amt', name: 'Amt', kind: 'CITY_DEPARTMENT' };
    answers('organisations', page([AWO, GFS, office]));
    oneUser();
    const granted = receives('post', 'memberships', MEMBER);
    renderAt('/verwaltung/personen/nora');
    await userEvent.click(await screen.findByRole('button', { name: 'Zugehörigkeit hinzufügen' }));
    const adding = within(screen.getByRole('alertdialog'));
    const box = await adding.findByRole('combobox', { name: 'Organisation' });
    await userEvent.type(box, 'G');
    expect(screen.queryByRole('option', { name: /AWO/ })).toBeNull();
    await userEvent.click(await screen.findByRole('option', { name: /GfS/ }));
    await userEvent.type(adding.getByLabelText(/Funktion/), 'Beratung');
    await userEvent.click(adding.getByRole('button', { name: 'Zugehörigkeit hinzufügen' }));
    expect(await screen.findByText('Nora Neu ist aufgenommen.')).toBeVisible();
    expect(await granted[0]?.json()).toMatchObject({
      organisation: 'gfs',
      subject: 'nora',
      function: 'Beratung',
      to: null,
    });
  });

  it('lose a membership on their own page after a question', async () => {
    oneUser();
    const ended = receives('post', 'memberships/m1/end', MEMBER);
    renderAt('/verwaltung/personen/nora');
    await userEvent.click(await screen.findByRole('button', { name: /^Beenden/ }));
    const asking = within(screen.getByRole('alertdialog'));
    expect(asking.getByText(/handelt danach nicht mehr für „AWO“/)).toBeVisible();
    expect(ended).toHaveLength(0);
    await userEvent.click(asking.getByRole('button', { name: 'Beenden' }));
    expect(await screen.findByText('Die Zugehörigkeit ist beendet.')).toBeVisible();
    expect(ended[0]?.headers.get('If-Match')).toBe('"2"');
  });

  it('keep memberships in the city’s departments for the administration', async () => {
    signedIn([...MANAGES, 'manage-users'], 'social-planning');
    const [own] = NORA.memberships;
    oneUser({ memberships: own ? [{ ...own, kind: 'CITY_DEPARTMENT' }] : [] });
    renderAt('/verwaltung/personen/nora');
    expect(await screen.findByRole('link', { name: 'AWO' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Beenden/ })).toBeNull();
  });

  it('show a role that comes from a group as one that stays', async () => {
    oneUser({
      roles: ['council', 'welfare-provider'],
      inheritedRoles: [{ role: 'council', through: 'GROUP', name: '/rathaus' }],
    });
    renderAt('/verwaltung/personen/nora');
    expect(await screen.findByText('(über Gruppe /rathaus)')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Rollen ändern' }));
    const dialog = within(screen.getByRole('alertdialog'));
    expect(dialog.getByRole('checkbox', { name: /Rat/ })).toBeDisabled();
    expect(dialog.getByRole('checkbox', { name: 'Freier Träger' })).toBeEnabled();
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
