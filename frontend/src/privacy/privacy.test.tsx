import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { renderAt } from '../testing/renderAt';
import { answers, receives, signedIn } from '../testing/server';
import { saveFile } from '../ui/saveFile';

vi.mock('../ui/saveFile', () => ({ saveFile: vi.fn() }));

const mine = {
  exportedAt: '2026-02-01T10:00:00Z',
  realm: 'ausgleich',
  subject: 's-1',
  name: 'Carla Rat',
  parts: {
    memberships: [{ organisation: 'awo' }],
    looks: [
      {
        at: '2026-01-31T10:00:00Z',
        action: 'looked-up',
        role: 'administrator',
        why: { purpose: 'CORRECTION', reason: 'Rückfrage zur Lieferung' },
      },
    ],
  },
};

it('shows everybody what is kept of them and who has looked', async () => {
  signedIn(['read-figures']);
  answers('me/export', mine);
  renderAt('/meine-daten');
  expect(await screen.findByText('Mitgliedschaften')).toBeInTheDocument();
  expect(screen.getByText('Name nachgesehen')).toBeInTheDocument();
  expect(screen.getByText(/Rückfrage zur Lieferung/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Meine Daten herunterladen' }));
  const [name, content] = vi.mocked(saveFile).mock.calls[0] ?? [];
  expect(name).toBe('meine-daten.json');
  expect(JSON.parse(String(content))).toEqual(mine);
});

it('erases a person only after purpose, reason and a question', async () => {
  signedIn(['manage-personal-data'], 'administrator');
  const sent = receives('post', 'people/s-9/erasure', { pseudonym: 'p', records: { looks: 2 } });
  renderAt('/personendaten?konto=s-9');
  await userEvent.click(await screen.findByRole('button', { name: 'Person löschen …' }));
  expect(screen.getByText('Bitte wählen Sie einen Zweck.')).toBeInTheDocument();
  await userEvent.selectOptions(screen.getByLabelText('Zweck'), 'REQUEST_OF_THE_PERSON');
  await userEvent.type(screen.getByLabelText('Begründung'), 'Antrag auf Löschung nach Art. 17');
  await userEvent.click(screen.getByRole('button', { name: 'Person löschen …' }));
  expect(sent).toHaveLength(0);
  await userEvent.click(await screen.findByRole('button', { name: 'Endgültig löschen' }));
  expect(await screen.findByText('Die Person ist gelöscht: 2 Angaben.')).toBeInTheDocument();
  expect(await sent[0]?.json()).toMatchObject({ purpose: 'REQUEST_OF_THE_PERSON' });
});
