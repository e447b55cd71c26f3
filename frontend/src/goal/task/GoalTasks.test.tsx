import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import type { Task } from '../../api/tasks';
import { goal, GOAL_ID } from '../../testing/goals';
import { renderAt } from '../../testing/renderAt';
import { renderWords } from '../../testing/renderWords';
import { answers, page, receives, refuses, server, signedIn } from '../../testing/server';
import { untold } from '../../testing/untold';
import { bodyOfInput, inputOf } from './taskSchema';
import { useTaskWords } from './useTaskWords';

const AWO = { code: 'awo', name: 'AWO' };
const BGW = { code: 'bgw', name: 'BGW' };
const TASK: Task = {
  id: '019a0000-0000-7000-8000-0000000000e1',
  area: goal.area,
  goal: { id: GOAL_ID, title: goal.title },
  what: 'Raum suchen',
  owner: AWO,
  due: '2011-03-31',
  author: null,
  done: null,
  doneWords: null,
  overdue: false,
  mine: true,
  editable: true,
  createdAt: '2011-01-02T10:00:00Z',
  version: 1,
};

beforeEach(() => {
  sessionStorage.clear();
  signedIn(['read-figures', 'read-programme', 'propose-goals']);
  answers('organisations', page([AWO, BGW]));
  answers(`goals/${GOAL_ID}`, goal, { ETag: '"4"' });
  answers(`goals/${GOAL_ID}/attainment`, { goal: GOAL_ID, date: '2011-02-15', targets: [] });
  answers(`goals/${GOAL_ID}/comments`, []);
  answers(`goals/${GOAL_ID}/measures`, []);
  answers(`history/goal/${GOAL_ID}`, page([]));
});

it('changes who does a task, after what somebody else has changed is shown', async () => {
  answers('tasks', page([TASK]));
  const path = `tasks/${TASK.id}`;
  refuses('put', path, {
    ...{ status: 412, title: 'Geändert' },
    current: { ...TASK, due: '2011-05-31', version: 2 },
  });
  renderAt(`/ziele/${GOAL_ID}`);
  await userEvent.click(await screen.findByRole('button', { name: '„Raum suchen“ bearbeiten' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Aufgabe bearbeiten' }));
  await userEvent.selectOptions(dialog.getByLabelText('Wer'), 'bgw');
  await userEvent.click(dialog.getByRole('button', { name: 'Speichern' }));
  expect(await dialog.findByText('31.05.2011')).toBeVisible();
  await userEvent.click(dialog.getByRole('button', { name: 'Meine Eingaben behalten' }));
  const sent = receives('put', path, TASK);
  await userEvent.click(dialog.getByRole('button', { name: 'Speichern' }));
  await waitFor(() => {
    expect(sent).toHaveLength(1);
  });
  expect(sent[0]?.headers.get('If-Match')).toBe('"2"');
  expect(await sent[0]?.json()).toEqual({
    ...{ area: 'duerkopp', goal: GOAL_ID, what: 'Raum suchen', owner: 'bgw', due: '2011-03-31' },
  });
});

it('has all tasks of a goal, page by page', async () => {
  server.use(
    http.get('*/api/v1/tasks', ({ request }) => {
      const at = Number(new URL(request.url).searchParams.get('page'));
      const items = [{ ...TASK, what: at === 0 ? 'Raum suchen' : 'Flyer drucken' }];
      return HttpResponse.json({ items, page: at, size: 50, total: 51 });
    }),
  );
  renderAt(`/ziele/${GOAL_ID}`);
  expect(await screen.findByText('Raum suchen')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Nächste Seite' }));
  expect(await screen.findByText('Flyer drucken')).toBeVisible();
});

it('tells every field of a task that saving would overwrite', () => {
  const describe = renderWords(useTaskWords);
  const sent = (task: Task) =>
    bodyOfInput(
      inputOf(task, (iso) => iso),
      task,
    );
  expect(untold([TASK], sent, describe)).toEqual([]);
});
