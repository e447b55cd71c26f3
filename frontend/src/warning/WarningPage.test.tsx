import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { indicator } from '../testing/figures';
import { renderAt } from '../testing/renderAt';
import { answers, page, receives, refuses, signedIn } from '../testing/server';
import { answered, change, warningsOf, watch } from '../testing/warnings';

const part = (name: string) => screen.findByRole('region', { name });

describe('the page of early warnings', () => {
  beforeEach(() => {
    signedIn(['read-figures', 'answer-warnings', 'keep-watch-list'], 'social-planning');
    answers('indicators', page([indicator]));
    answers('district-schemes/:code/boundaries', { type: 'FeatureCollection', features: [] });
    answers('me/watches', page([]));
  });

  it('tells the favourable first, then what to look at, and few cases apart', async () => {
    answers(
      'warnings',
      warningsOf([
        change('69'),
        change('65', { tendency: 'BETTER' }),
        change('44', { fewCases: true }),
      ]),
    );
    renderAt('/fruehwarnung');
    expect(await part('Günstiger geworden')).toHaveTextContent('Bezirk 65: von 14,4 % auf 15,5 %.');
    expect(await part('Genauer ansehen')).toHaveTextContent('+1,0 Prozentpunkte');
    expect(await part('Geringe Fallzahl: kein Hinweis')).toHaveTextContent('Bezirk 44');
    expect(
      screen.getByText('1 Veränderung zum Günstigen · 1 offener Hinweis · 1 bei geringer Fallzahl'),
    ).toBeInTheDocument();
    expect(screen.getByText(/Der Indikator hat keine ungünstige Richtung/)).toBeInTheDocument();
  });

  it('says that nothing stands out and what that does not mean', async () => {
    answers('warnings', warningsOf([]));
    renderAt('/fruehwarnung');
    expect(await screen.findByText('Nichts fällt auf')).toBeInTheDocument();
    expect(screen.getByText(/nicht, dass nirgends Handlungsbedarf besteht/)).toBeInTheDocument();
  });

  it('takes an answer with a note, and offers to take it back', async () => {
    answers('warnings', warningsOf([change('69')]));
    const sent = receives('post', 'warning-answers', { id: 'a-1', version: 1 });
    const withdrawn = receives('post', 'warning-answers/:id/withdrawal', { id: 'a-1', version: 2 });
    renderAt('/fruehwarnung');
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Auf den Hinweis zu Bezirk 69, SGB II antworten',
      }),
    );
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('radio', { name: /Ursache bekannt/ }));
    await userEvent.type(within(dialog).getByLabelText(/Notiz/), 'Neubaugebiet');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Antwort speichern' }));
    expect(await screen.findByText('Antwort gespeichert.')).toBeInTheDocument();
    expect(await sent[0]?.json()).toEqual({
      indicator: 'sgb2-share',
      scheme: 'bielefeld-92',
      district: '69',
      earlierDate: '2009-12-31',
      date: '2010-12-31',
      kind: 'KNOWN_CAUSE',
      note: 'Neubaugebiet',
    });
    await userEvent.click(screen.getByRole('button', { name: 'Rückgängig' }));
    expect(withdrawn[0]?.headers.get('If-Match')).toBe('"1"');
  });

  it('asks before an answer is taken back', async () => {
    answers('warnings', warningsOf([change('69', {}, answered)]));
    const withdrawn = receives('post', 'warning-answers/:id/withdrawal', { id: 'a-1', version: 2 });
    renderAt('/fruehwarnung');
    expect(await part('Genauer ansehen')).toHaveTextContent(
      'Ursache bekannt · Sozialdezernat, 01.02.2011',
    );
    expect(screen.getByText('Neubaugebiet')).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Antwort zu Bezirk 69, SGB II zurücknehmen' }),
    );
    const question = await screen.findByRole('alertdialog');
    expect(withdrawn).toHaveLength(0);
    await userEvent.click(within(question).getByRole('button', { name: 'Zurücknehmen' }));
    expect(await screen.findByText('Antwort zurückgenommen.')).toBeInTheDocument();
    expect(withdrawn).toHaveLength(1);
  });

  it('keeps what was typed when somebody else was faster, shows what they said, and goes on', async () => {
    answers('warnings', warningsOf([change('69')]));
    refuses('post', 'warning-answers', { status: 409, title: 'Schon beantwortet' });
    const changed = receives('put', 'warning-answers/:id', { id: 'a-1', version: 2 });
    renderAt('/fruehwarnung?stand=offen');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Auf den Hinweis zu Bezirk 69, SGB II antworten' }),
    );
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(within(dialog).getByLabelText(/Notiz/), 'Wir fragen nach');
    answers('warnings', warningsOf([change('69', {}, answered)]));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Antwort speichern' }));
    expect(
      await within(dialog).findByText('Inzwischen hat jemand anderes geantwortet'),
    ).toBeInTheDocument();
    expect(dialog).toHaveTextContent('Ursache bekannt · Sozialdezernat, 01.02.2011');
    expect(within(dialog).getByLabelText(/Notiz/)).toHaveValue('Wir fragen nach');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Antwort speichern' }));
    expect(await screen.findByText('Antwort gespeichert.')).toBeInTheDocument();
    expect(changed[0]?.headers.get('If-Match')).toBe('"1"');
    expect(await changed[0]?.json()).toEqual({ kind: 'IN_HAND', note: 'Wir fragen nach' });
  });

  it('takes an answer back in the version that somebody else made of it', async () => {
    answers('warnings', warningsOf([change('69', {}, answered)]));
    renderAt('/fruehwarnung');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Antwort zu Bezirk 69, SGB II zurücknehmen' }),
    );
    const question = await screen.findByRole('alertdialog');
    refuses('post', 'warning-answers/:id/withdrawal', {
      status: 412,
      title: 'Inzwischen geändert',
    });
    answers(
      'warnings',
      warningsOf([change('69', {}, { ...answered, note: 'Wir fragen nach', version: 2 })]),
    );
    await userEvent.click(within(question).getByRole('button', { name: 'Zurücknehmen' }));
    expect(await within(question).findByText('Wir fragen nach')).toBeInTheDocument();
    const withdrawn = receives('post', 'warning-answers/:id/withdrawal', { id: 'a-1', version: 3 });
    await userEvent.click(within(question).getByRole('button', { name: 'Zurücknehmen' }));
    expect(await screen.findByText('Antwort zurückgenommen.')).toBeInTheDocument();
    expect(withdrawn[0]?.headers.get('If-Match')).toBe('"2"');
  });

  it('asks again where the data that were called wrong are new', async () => {
    const wrong = { ...answered, kind: 'DATA_ERROR' as const };
    answers('warnings', warningsOf([{ ...change('69', {}, wrong), revised: true }]));
    renderAt('/fruehwarnung?stand=offen');
    expect(await part('Genauer ansehen')).toHaveTextContent('Wieder offen: Die Daten wurden');
    expect(screen.getByText(/1 offener Hinweis/)).toBeInTheDocument();
  });

  it('says on paper what was chosen, and writes a score as its sentence does', async () => {
    answers('warnings', warningsOf([change('65', { tendency: 'BETTER', z: -9.9 })]));
    renderAt('/fruehwarnung?stadtbezirk=S6&monate=24&stand=');
    expect(
      await screen.findByText(/Indikator: alle · Stadtbezirk: Heepen · Stand: alle · Zahlen bis/),
    ).toHaveClass('print-only');
    expect(await part('Günstiger geworden')).toHaveTextContent('robuster z-Wert−9,9');
  });

  it('puts a value on the watch list, and shows what is on it', async () => {
    answers('warnings', warningsOf([change('69')]));
    answers('me/watches', page([watch]));
    const added = receives('post', 'me/watches', { ...watch, id: 'w-2' });
    renderAt('/fruehwarnung');
    const list = await part('Meine Merkliste');
    expect(list).toHaveTextContent('65 Baumheidealle Indikatoren');
    expect(list).toHaveTextContent('auffällig: SGB II');
    await userEvent.click(screen.getByRole('button', { name: 'Bezirk 69, SGB II merken' }));
    expect(await screen.findByText('Bezirk 69 steht auf Ihrer Merkliste.')).toBeInTheDocument();
    expect(await added[0]?.json()).toEqual({
      scheme: 'bielefeld-92',
      district: '69',
      indicator: 'sgb2-share',
    });
  });

  it('shows the council answers without a way to give one', async () => {
    signedIn(['read-figures', 'keep-watch-list']);
    answers('warnings', warningsOf([change('69', {}, { ...answered, note: null })]));
    renderAt('/fruehwarnung');
    expect(await part('Genauer ansehen')).toHaveTextContent('Ursache bekannt');
    expect(screen.queryByRole('button', { name: /antworten|Antwort/ })).not.toBeInTheDocument();
  });
});
