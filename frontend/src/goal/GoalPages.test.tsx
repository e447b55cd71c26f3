import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { goal, GOAL_ID, reached, summary } from '../testing/goals';
import { measureSummary } from '../testing/measures';
import { renderAt } from '../testing/renderAt';
import { answers, page, receives, refuses, signedIn } from '../testing/server';
import { onPath } from '../ui/targets/TargetTable';

beforeEach(() => {
  sessionStorage.clear();
  signedIn(['read-figures', 'read-programme', 'propose-goals', 'manage-programme']);
  answers('programme-areas', page([]));
  answers('frameworks', []);
  answers('facilities', page([]));
  answers('organisations', page([]));
  answers('tasks', page([]));
  answers('goals', page([summary]));
  answers(`goals/${GOAL_ID}`, goal, { ETag: '"4.ab"' });
  answers(`goals/${GOAL_ID}/attainment`, {
    goal: GOAL_ID,
    date: '2011-02-15',
    state: 'AGREED',
    frozenAt: goal.frozenAt,
    targets: [reached],
  });
  answers(`goals/${GOAL_ID}/comments`, []);
  answers(`goals/${GOAL_ID}/measures`, []);
  answers(
    `history/goal/${GOAL_ID}`,
    page([
      {
        at: '2011-01-05T10:00:00Z',
        action: 'returned',
        objectType: 'goal',
        role: 'social-planning',
        organisation: null,
        reason: 'Bitte genauer',
        before: null,
        after: null,
      },
    ]),
  );
});

it('lists goals with area, state and due date', async () => {
  renderAt('/ziele');
  const row = (await screen.findByRole('link', { name: summary.title })).closest('tr, li');
  expect(row).toHaveTextContent('Dürkopp');
  expect(row).toHaveTextContent('vereinbart');
  expect(row).toHaveTextContent('31.12.2010');
});

it('teaches what belongs here, and says when nothing fits', async () => {
  answers('goals', page([]));
  renderAt('/ziele');
  expect(await screen.findByText('Noch kein Ziel')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'abgeschlossen' }));
  expect(await screen.findByText(/Kein Ziel passt/)).toBeVisible();
});

it('says how far a target is, who took part and what was done', async () => {
  renderAt(`/ziele/${GOAL_ID}`);
  const target = await screen.findByRole('article', { name: reached.name });
  expect(within(target).getByText(reached.sentence)).toBeVisible();
  expect(within(target).getByText('nicht erreicht')).toBeVisible();
  expect(within(target).getByRole('img')).toHaveAccessibleName(
    /48,0 %.*Ziel 38,0 % bis 31.12.2010/,
  );
  expect(screen.getByText('Erst die Mieten')).toBeVisible();
  expect(await screen.findByText(/Bitte genauer/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Vereinbaren' })).not.toBeInTheDocument();
});

it('returns a goal with a reason alone', async () => {
  renderAt(`/ziele/${GOAL_ID}`);
  await userEvent.click(await screen.findByRole('button', { name: 'Zurückgeben' }));
  const dialog = await screen.findByRole('alertdialog');
  const confirm = within(dialog).getByRole('button', { name: 'Zurückgeben' });
  const sent = receives('post', `goals/${GOAL_ID}/return`, { ...goal, state: 'PROPOSED' });
  await userEvent.click(confirm);
  expect(within(dialog).getByLabelText('Begründung')).toBeInvalid();
  expect(sent).toHaveLength(0);
  await userEvent.type(within(dialog).getByLabelText('Begründung'), 'Die Zahl ist falsch');
  await userEvent.click(confirm);
  await waitFor(() => {
    expect(sent).toHaveLength(1);
  });
  expect(await sent[0]?.json()).toEqual({ reason: 'Die Zahl ist falsch' });
});

it('leads to the step where a fault stands', async () => {
  renderAt('/ziele/neu');
  await userEvent.click(await screen.findByRole('button', { name: /3\. Rahmen/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Entwurf anlegen' }));
  expect(await screen.findByRole('textbox', { name: 'Ziel' })).toBeVisible();
});

it('keeps what was typed and brings it back', async () => {
  const { unmount } = renderAt('/ziele/neu');
  await userEvent.type(await screen.findByRole('textbox', { name: 'Ziel' }), 'Mehr Plätze');
  expect(await screen.findByText(/Auf diesem Gerät gesichert/)).toBeVisible();
  unmount();
  renderAt('/ziele/neu');
  expect(await screen.findByRole('textbox', { name: 'Ziel' })).toHaveValue('Mehr Plätze');
  await userEvent.click(screen.getByRole('button', { name: 'Eingaben verwerfen' }));
  expect(screen.getByRole('textbox', { name: 'Ziel' })).toHaveValue('');
});

it('a goal outside what one may see is not there', async () => {
  refuses('get', 'goals/fremd', { status: 404, title: 'Nicht gefunden' });
  renderAt('/ziele/fremd');
  expect(await screen.findByText('Seite nicht gefunden')).toBeVisible();
});

it('knows where the straight path is on a day', () => {
  expect(onPath(reached.path, '2007-12-31')).toBe(48);
  expect(onPath(reached.path, '2010-12-31')).toBe(38);
  expect(onPath(reached.path, '2011-01-01')).toBeNull();
});

it('puts attainment and contribution of each measure beside the goal', async () => {
  answers(`goals/${GOAL_ID}/measures`, [
    {
      measure: measureSummary,
      hypothesis: 'Wer Hilfen kennt, nimmt sie an.',
      contribution: {
        ...{ measure: measureSummary.id, goal: GOAL_ID, year: 2010, last: false },
        ...{ reach: null, result: 'Mehr Anträge', plausibility: null, otherInfluences: null },
        ...{ dissent: 'Die Schule sieht es anders', rating: 'LIKELY', evidence: 'MODERATE' },
        ...{ changedAt: '2011-01-10T10:00:00Z', version: 1 },
      },
    },
    {
      measure: { ...measureSummary, id: 'x', title: 'Nähwerkstatt', targets: [] },
      hypothesis: null,
      contribution: null,
    },
  ]);
  renderAt(`/ziele/${GOAL_ID}`);
  const assessed = await screen.findByRole('article', { name: 'Elterncafé Sieker' });
  for (const said of [
    'Von 20,0 auf 35,0 %; Ziel 50,0 %; 50 % des Weges.',
    'wahrscheinlicher Beitrag, mittlere Belege',
    'Anders gesehen: Die Schule sieht es anders',
  ]) {
    expect(assessed).toHaveTextContent(said);
  }
  const other = screen.getByRole('article', { name: 'Nähwerkstatt' });
  expect(other).toHaveTextContent('Noch kein eigener Zielwert.');
  expect(other).toHaveTextContent('noch nicht eingeschätzt');
  expect(screen.getByText(/sie werden nicht zusammengezählt/)).toBeVisible();
});

it('holds back whoever leaves a comment unsent', async () => {
  renderAt(`/ziele/${GOAL_ID}`);
  const field = await screen.findByLabelText('Ihre Stellungnahme');
  await userEvent.type(field, 'Wir sehen das anders');
  const crumbs = within(screen.getByRole('main')).getAllByRole('link', { name: 'Ziele' });
  await userEvent.click(crumbs[0] as HTMLElement);
  const question = await screen.findByRole('alertdialog', {
    name: 'Seite ohne Speichern verlassen?',
  });
  await userEvent.click(within(question).getByRole('button', { name: 'Abbrechen' }));
  expect(field).toHaveValue('Wir sehen das anders');
});

it('has a task again that was typed and not saved', async () => {
  const sent = receives('post', 'tasks', {});
  renderAt(`/ziele/${GOAL_ID}`);
  await userEvent.click(await screen.findByRole('button', { name: 'Aufgabe hinzufügen' }));
  const typed = within(await screen.findByRole('dialog'));
  await userEvent.type(typed.getByLabelText('Aufgabe'), 'Raum suchen');
  await userEvent.click(typed.getByRole('button', { name: 'Schließen' }));
  await userEvent.click(screen.getByRole('button', { name: 'Aufgabe hinzufügen' }));
  const again = within(await screen.findByRole('dialog'));
  expect(await again.findByDisplayValue('Raum suchen')).toBeVisible();
  await userEvent.click(again.getByRole('button', { name: 'Aufgabe speichern' }));
  expect(sent).toHaveLength(0);
  expect(again.getAllByText('Diese Angabe fehlt.').length).toBeGreaterThan(0);
});

it('shows what somebody else has made of a framework meanwhile', async () => {
  const efre = {
    ...{ code: 'efre', title: 'EFRE', publisher: 'Land', link: null, validTo: null },
    ...{ validFrom: '2007-01-01', version: 1 },
    goals: { draft: 0, proposed: 0, agreed: 0, closed: 0 },
  };
  answers('frameworks', [efre]);
  const current = { ...efre, publisher: 'Europäische Union', version: 2 };
  refuses('put', 'frameworks/efre', { status: 412, title: 'Geändert', current });
  renderAt('/ziele/rahmen');
  await userEvent.click(await screen.findByRole('button', { name: 'EFRE: Bearbeiten' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'EFRE' }));
  const title = dialog.getByLabelText('Titel');
  await userEvent.type(title, ' 2007');
  await userEvent.click(dialog.getByRole('button', { name: 'Speichern' }));
  expect(await dialog.findByText('Europäische Union')).toBeVisible();
  expect(title).toHaveValue('EFRE 2007');
});
