import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import type { FieldReport } from '../api/fieldReports';
import { renderAt } from '../testing/renderAt';
import { answers, page, receives, server, signedIn } from '../testing/server';

const ID = '019a0000-0000-7000-8000-0000000000f1';
const health = {
  ...{ code: 'health', name: { de: 'Gesundheit', en: 'Health' } },
  ...{ position: 20, retired: false, version: 1 },
};

const report: FieldReport = {
  ...{ id: ID, date: '2011-02-01', source: 'CONVERSATION', scheme: 'bielefeld-92' },
  districts: [{ code: '78', name: 'Sieker' }],
  topic: { code: 'health', name: 'Gesundheit' },
  ...{ indicator: null, kind: 'NEED', relation: 'ADDS', text: 'Es fehlt ein Kinderarzt.' },
  attachments: [],
  from: { role: 'district-conference', organisation: { code: 'sk', name: 'Konferenz' } },
  ...{ receivedAt: '2011-02-02T10:00:00Z', state: 'OPEN', answer: null },
  ...{ withdrawnBecause: null, own: false, version: 1 },
};

beforeEach(() => {
  sessionStorage.clear();
  const rights = ['read-field-reports', 'answer-field-reports', 'manage-programme'];
  signedIn(['read-figures', ...rights], 'social-planning');
  answers(`field-reports/${ID}`, report, { ETag: '"1.ab"' });
  answers('field-reports', page([report]));
  answers('report-topics', [health]);
  answers('goals', page([]));
  answers('districts', []);
  answers('indicators', page([]));
});

it('shows what somebody else answered meanwhile, beside the own words', async () => {
  const current = {
    ...report,
    ...{ state: 'ANSWERED', version: 2 },
    answer: {
      ...{ outcome: 'NOT_FOLLOWED', goal: null, text: 'Dafür ist das Land zuständig.' },
      at: '2011-02-10T10:00:00Z',
    },
  };
  const sent: (string | null)[] = [];
  server.use(
    http.post(`*/api/v1/field-reports/${ID}/answer`, ({ request }) => {
      sent.push(request.headers.get('If-Match'));
      return sent.length === 1
        ? HttpResponse.json({ title: 'Geändert', current }, { status: 412 })
        : HttpResponse.json({ ...current, version: 3 });
    }),
  );
  renderAt(`/stimmen/${ID}`);
  const words = await screen.findByLabelText(/^Erläuterung/);
  await userEvent.type(words, 'Wir fragen die Kassenärzte.');
  await userEvent.click(screen.getByRole('button', { name: 'Antwort speichern' }));
  expect(await screen.findByText('Dafür ist das Land zuständig.')).toBeVisible();
  expect(words).toHaveValue('Wir fragen die Kassenärzte.');
  const conflict = screen.getByText('Dafür ist das Land zuständig.').closest('[role]');
  await userEvent.click(within(conflict as HTMLElement).getAllByRole('button')[0] as HTMLElement);
  await userEvent.click(screen.getByRole('button', { name: 'Antwort speichern' }));
  expect(await screen.findByText('Die Antwort ist gespeichert.')).toBeVisible();
  expect(sent).toEqual(['"1.ab"', '"2"']);
});

it('has an answer again that was typed and not sent, and holds back whoever leaves it', async () => {
  const first = renderAt(`/stimmen/${ID}`);
  await userEvent.type(await screen.findByLabelText(/^Erläuterung/), 'Wir fragen');
  await userEvent.click(screen.getByRole('radio', { name: 'wird nicht gefolgt' }));
  await userEvent.click(screen.getAllByRole('link', { name: 'Stimmen' })[0] as HTMLElement);
  const question = await screen.findByRole('alertdialog');
  await userEvent.click(within(question).getByRole('button', { name: 'Abbrechen' }));
  first.unmount();
  renderAt(`/stimmen/${ID}`);
  expect(await screen.findByDisplayValue('Wir fragen')).toBeVisible();
  expect(screen.getByRole('radio', { name: 'wird nicht gefolgt' })).toBeChecked();
});

it('needs a reason where a report is not followed', async () => {
  const sent = receives('post', `field-reports/${ID}/answer`, report);
  renderAt(`/stimmen/${ID}`);
  await userEvent.click(await screen.findByRole('radio', { name: 'wird nicht gefolgt' }));
  await userEvent.click(screen.getByRole('button', { name: 'Antwort speichern' }));
  expect(await screen.findByLabelText('Erläuterung')).toBeInvalid();
  expect(sent).toHaveLength(0);
});

it('lists reports in the order that is asked for', async () => {
  const asked: (string | null)[] = [];
  server.use(
    http.get('*/api/v1/field-reports', ({ request }) => {
      asked.push(new URL(request.url).searchParams.get('sort'));
      return HttpResponse.json(page([report]));
    }),
  );
  renderAt('/stimmen');
  await userEvent.selectOptions(await screen.findByLabelText('Sortieren nach'), 'Handlungsfeld');
  await waitFor(() => expect(asked.at(-1)).toBe('topic'));
  expect(asked[0]).toBe('-date');
});

it('lets planning add topics and retire them', async () => {
  const put = receives('put', 'report-topics/health', { ...health, retired: true, version: 2 });
  const created = receives('put', 'report-topics/verkehr', { ...health, code: 'verkehr' });
  renderAt('/stimmen/handlungsfelder');
  await userEvent.click(await screen.findByRole('button', { name: 'Gesundheit: Ändern' }));
  await userEvent.click(screen.getByLabelText('nicht mehr anbieten'));
  await userEvent.click(screen.getByRole('button', { name: 'Speichern' }));
  await waitFor(() => expect(put).toHaveLength(1));
  expect(put[0]?.headers.get('If-Match')).toBe('"1"');
  expect(await put[0]?.json()).toEqual({ name: health.name, position: 20, retired: true });

  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await userEvent.click(screen.getByRole('button', { name: 'Neues Handlungsfeld' }));
  await userEvent.type(screen.getByLabelText('Kürzel'), 'verkehr');
  await userEvent.type(screen.getByRole('textbox', { name: 'Deutsch' }), 'Verkehr');
  await userEvent.type(screen.getByRole('textbox', { name: 'Englisch' }), 'Traffic');
  await userEvent.click(screen.getByRole('button', { name: 'Anlegen' }));
  await waitFor(() => expect(created).toHaveLength(1));
  expect(created[0]?.headers.get('If-None-Match')).toBe('*');
  expect(await created[0]?.json()).toMatchObject({ position: 30, retired: false });
});
