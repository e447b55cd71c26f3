import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { beforeEach, expect, it, vi } from 'vitest';
import { ApiError } from '../../api/problem';
import { ReasonControl } from './ReasonControl';

beforeEach(() => {
  sessionStorage.clear();
});

function shown(act: (reason: string) => Promise<unknown>) {
  return render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <ReasonControl
          {...{ action: 'Absagen', title: 'Sitzung absagen?', text: 'Alle sehen es.', done: 'Ja' }}
          act={act}
        />
      </MemoryRouter>
    </QueryClientProvider>,
  );
}

async function asked() {
  await userEvent.click(screen.getByRole('button', { name: 'Absagen' }));
  return within(await screen.findByRole('alertdialog', { name: 'Sitzung absagen?' }));
}

it('does nothing without a reason, and then hands it on without its edges', async () => {
  const act = vi.fn(() => Promise.resolve());
  shown(act);
  const dialog = await asked();
  await userEvent.type(dialog.getByRole('textbox'), '  ');
  await userEvent.click(dialog.getByRole('button', { name: 'Absagen' }));
  expect(act).not.toHaveBeenCalled();
  expect(dialog.getByRole('textbox')).toBeInvalid();
  await userEvent.type(dialog.getByRole('textbox'), 'Krank ');
  await userEvent.click(dialog.getByRole('button', { name: 'Absagen' }));
  expect(act.mock.calls[0]).toEqual(expect.arrayContaining(['Krank']));
  expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument();
});

it('says why it was refused and keeps the reason; asked again it is as new', async () => {
  shown(() => Promise.reject(new ApiError(409, { title: 'Schon abgesagt' })));
  const dialog = await asked();
  await userEvent.type(dialog.getByRole('textbox'), 'Krank');
  await userEvent.click(dialog.getByRole('button', { name: 'Absagen' }));
  expect(await dialog.findByText('Schon abgesagt')).toBeVisible();
  expect(dialog.getByRole('textbox')).toHaveValue('Krank');
  await userEvent.click(dialog.getByRole('button', { name: 'Abbrechen' }));
  const again = await asked();
  expect(again.getByRole('textbox')).toHaveValue('');
  expect(again.queryByText('Schon abgesagt')).not.toBeInTheDocument();
});

it('has what was typed again after a reload, also where it was refused, and not once it is done', async () => {
  const lost = shown(() => Promise.reject(new ApiError(401, { title: 'Abgemeldet' })));
  let dialog = await asked();
  await userEvent.type(dialog.getByRole('textbox'), 'Krank');
  await userEvent.click(dialog.getByRole('button', { name: 'Absagen' }));
  await dialog.findByText('Abgemeldet');
  lost.unmount();

  const done = shown(() => Promise.resolve());
  dialog = await asked();
  expect(dialog.getByRole('textbox')).toHaveValue('Krank');
  await userEvent.click(dialog.getByRole('button', { name: 'Absagen' }));
  await waitFor(() => expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument());
  done.unmount();

  shown(() => Promise.resolve());
  dialog = await asked();
  expect(dialog.getByRole('textbox')).toHaveValue('');
});
