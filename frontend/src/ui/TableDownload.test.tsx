import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, it, vi } from 'vitest';
import { refuses, server } from '../testing/server';
import * as saving from './saveFile';
import { TableDownload } from './TableDownload';
import { Toasts } from './Toasts';

const table = { indicator: 'sgb2', date: '2007-12-31', level: 'DISTRICT', asOf: '' } as const;
const show = () =>
  render(
    <Toasts>
      <TableDownload name="Tabelle" table={table} />
    </Toasts>,
  );

it('saves the file as the server names and writes it', async () => {
  const save = vi.spyOn(saving, 'saveFile').mockImplementation(() => undefined);
  const asked: string[] = [];
  server.use(
    http.get('*/api/v1/indicators/sgb2/values', ({ request }) => {
      asked.push(`${new URL(request.url).search} ${request.headers.get('Accept') ?? ''}`);
      return HttpResponse.text('\ufeffa;b', {
        headers: { 'Content-Disposition': 'attachment; filename="sgb2_alles.csv"' },
      });
    }),
  );
  show();
  await userEvent.click(screen.getByRole('button', { name: 'Tabelle als CSV' }));
  await vi.waitFor(() => {
    expect(save).toHaveBeenCalledOnce();
  });
  const [name, content] = save.mock.calls[0] ?? [];
  expect(name).toBe('sgb2_alles.csv');
  expect(await (content as Blob).text()).toContain('a;b');
  expect(asked).toEqual(['?date=2007-12-31&level=DISTRICT text/csv, application/problem+json']);
});

it('says why there is no file', async () => {
  refuses('get', 'indicators/sgb2/values', { status: 404, title: 'Nicht gefunden' });
  show();
  await userEvent.click(screen.getByRole('button', { name: 'Tabelle für Excel' }));
  expect(await screen.findByText('Nicht gefunden')).toBeVisible();
});
