import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { renderAt } from '../testing/renderAt';
import { answers, receives, signedIn } from '../testing/server';

it('ends all sessions after a question, and says when the sign-in service was not reached', async () => {
  signedIn([]);
  answers('me', {
    name: 'Carla Rat',
    roles: ['council'],
    organisation: null,
    rights: [],
    capacities: [
      { role: 'council', organisation: null, function: null, everywhere: true, districts: [] },
    ],
  });
  const ended = receives('delete', 'me/sessions', { ended: 2, alsoAtSignIn: false });
  renderAt('/konto');
  expect(await screen.findByRole('row', { name: /Rat.*ganze Stadt/ })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Überall abmelden' }));
  const question = await screen.findByRole('alertdialog', { name: 'Überall abmelden?' });
  expect(ended).toHaveLength(0);
  await userEvent.click(within(question).getByRole('button', { name: 'Überall abmelden' }));
  expect(await screen.findByText('Hier sind Sie überall abgemeldet')).toBeVisible();
  expect(ended).toHaveLength(1);
});

it('is for whoever is signed in', async () => {
  signedIn(null);
  renderAt('/konto');
  expect(await screen.findByRole('heading', { name: 'Bitte melden Sie sich an' })).toBeVisible();
});
