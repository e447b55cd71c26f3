import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { announceSignIn } from '../api/expiry';
import { renderAt } from '../testing/renderAt';
import { answers, page, refuses, signedIn } from '../testing/server';

it('keeps what was typed and asks to sign in again when the session ends meanwhile', async () => {
  signedIn(['deliver'], 'statistics-office');
  answers('sources', page([{ code: 'amt', name: { de: 'Statistikamt', en: 'Statistics' } }]));
  renderAt('/deliveries/new');
  await screen.findByText('Datei auswählen');
  const chooser = document.querySelector<HTMLInputElement>('input[type=file]');
  await userEvent.upload(chooser as HTMLInputElement, new File(['a;b'], 'datei.csv'));
  await userEvent.type(await screen.findByLabelText('Stichtag'), '31.12.07');
  await userEvent.selectOptions(await screen.findByLabelText('Quelle'), 'Statistikamt');
  refuses('post', 'deliveries', { status: 401, title: 'Nicht angemeldet' });
  refuses('get', 'me', { status: 401, title: 'Nicht angemeldet' });
  await userEvent.click(screen.getByRole('button', { name: 'Abgeben und prüfen' }));
  const dialog = await screen.findByRole('dialog', { name: 'Ihre Sitzung ist zu Ende' });
  const again = within(dialog).getByRole('link', { name: 'Wieder anmelden' });
  expect(again).toHaveAttribute('href', '/auth/login?return=%2Fangemeldet');

  await userEvent.click(within(dialog).getByRole('button', { name: /wieder angemeldet/ }));
  expect(await within(dialog).findByText(/noch nicht wieder/)).toBeInTheDocument();
  signedIn(['deliver'], 'statistics-office');
  announceSignIn();
  await waitFor(() => {
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
  expect(screen.getByLabelText('Stichtag')).toHaveValue('31.12.07');
  expect(screen.getAllByText('datei.csv')).not.toHaveLength(0);
});
