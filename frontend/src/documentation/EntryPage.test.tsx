import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { due, MEASURE_ID, PERIOD, SPEAKING, submitted, written } from '../testing/documentation';
import { renderAt } from '../testing/renderAt';
import { answers, page, receives, server, signedIn } from '../testing/server';
import { keepDraft, onlyHere, queueOf } from '../ui/outbox/device';

const PAGE = `/massnahmen/${MEASURE_ID}/dokumentation/${PERIOD}`;
const ENTRY = `measures/${MEASURE_ID}/documentation/${PERIOD}`;
const reached = () => screen.findByLabelText('Erreichte Personen');
const press = async (name: string) => userEvent.click(screen.getByRole('button', { name }));

/** The server takes what is sent and shows it as submitted from then on. */
function takes() {
  const bodies: unknown[] = [];
  server.use(
    http.post(`*/api/v1/${ENTRY}`, async ({ request }) => {
      bodies.push(await request.json());
      answers(ENTRY, submitted, { ETag: '"1"' });
      return HttpResponse.json(submitted, { status: 201, headers: { ETag: '"1"' } });
    }),
  );
  return bodies;
}

beforeEach(() => {
  localStorage.clear();
  signedIn(['read-programme', 'run-measures'], 'welfare-provider');
  answers(ENTRY, due, { ETag: '"0"' });
  answers('documentation', page([]));
});

describe('a period that is due', () => {
  it('has the values of the one before and is submitted with one change', async () => {
    const bodies = takes();
    renderAt(PAGE);
    expect(await reached()).toHaveValue('38');
    expect(screen.getByText('Einzureichen: überfällig seit 18 Tagen')).toBeVisible();
    expect(screen.getByText('Zuletzt (3. Quartal 2010): 10 von 40')).toBeVisible();
    await userEvent.clear(await reached());
    await userEvent.type(await reached(), '41');
    await press('Einreichen');
    await waitFor(() => expect(bodies).toHaveLength(1));
    expect(bodies[0]).toMatchObject({
      reached: 41,
      cost: 1250.5,
      values: written.values,
      submit: true,
    });
    expect(await screen.findByText(/ist gesendet/)).toBeVisible();
    expect(await screen.findByText('eingereicht')).toBeVisible();
    expect(screen.queryByLabelText('Erreichte Personen')).not.toBeInTheDocument();
    expect(onlyHere('carla')).toBe(0);
  });

  it('names what is missing at its field, and sends nothing', async () => {
    renderAt(PAGE);
    await userEvent.clear(await reached());
    await press('Einreichen');
    const summary = await screen.findByRole('alert');
    expect(within(summary).getByRole('link')).toHaveTextContent(
      'Zum Einreichen fehlt diese Angabe.',
    );
    expect(await reached()).toBeInvalid();
    expect(queueOf('carla')).toEqual([]);
  });

  it('keeps what was typed on the device, and brings it back', async () => {
    const { unmount } = renderAt(PAGE);
    await userEvent.type(await screen.findByLabelText('Was wurde getan?'), ' und Basteln');
    expect(await screen.findByText(/Auf diesem Gerät gesichert/)).toBeVisible();
    unmount();
    renderAt(PAGE);
    expect(await screen.findByLabelText('Was wurde getan?')).toHaveValue(
      'Vorlesen, zweimal in der Woche und Basteln',
    );
    await press('Eingaben verwerfen');
    expect(screen.getByLabelText('Was wurde getan?')).toHaveValue(written.activities);
    expect(onlyHere('carla')).toBe(0);
  });

  it('waits for the connection, says so, and is sent once when it is back', async () => {
    server.use(http.post(`*/api/v1/${ENTRY}`, () => HttpResponse.error()));
    renderAt(PAGE);
    await userEvent.clear(await reached());
    await userEvent.type(await reached(), '41');
    await press('Einreichen');
    expect(await screen.findByRole('button', { name: 'Weiter bearbeiten' })).toBeVisible();
    expect(screen.getByText(/Eine Eingabe wartet auf Verbindung/)).toBeVisible();
    expect(screen.getByText('41')).toBeVisible();
    const bodies = takes();
    act(() => void globalThis.dispatchEvent(new Event('online')));
    expect(await screen.findByText('eingereicht')).toBeVisible();
    act(() => void globalThis.dispatchEvent(new Event('online')));
    expect(bodies).toHaveLength(1);
  });

  it('gives back what waits, to be changed', async () => {
    server.use(http.post(`*/api/v1/${ENTRY}`, () => HttpResponse.error()));
    renderAt(PAGE);
    await userEvent.clear(await reached());
    await userEvent.type(await reached(), '41');
    await press('Einreichen');
    await userEvent.click(await screen.findByRole('button', { name: 'Weiter bearbeiten' }));
    expect(await reached()).toHaveValue('41');
    expect(queueOf('carla')).toEqual([]);
  });

  it('says what the server found at the field that it is about', async () => {
    const violations = [
      { field: 'values[1].numerator', message: 'So viele Kinder gibt es nicht.' },
    ];
    server.use(
      http.post(`*/api/v1/${ENTRY}`, () =>
        HttpResponse.json({ title: 'Falsch', violations }, { status: 400 }),
      ),
    );
    renderAt(PAGE);
    await reached();
    await press('Einreichen');
    const fault = await screen.findByRole('link', { name: 'So viele Kinder gibt es nicht.' });
    expect(fault).toHaveAttribute('href', '#values.1.numerator');
    expect(screen.getByText(/konnte nicht übernommen werden/)).toBeVisible();
  });

  it('explains a conflict without losing the text, and goes on with either', async () => {
    const theirs = {
      ...due,
      entry: { ...written, state: 'DRAFT' as const, reached: 50, acceptedAt: null },
      version: 1,
    };
    server.use(
      http.post(`*/api/v1/${ENTRY}`, () => {
        answers(ENTRY, theirs, { ETag: '"1"' });
        return HttpResponse.json({ title: 'Geändert', current: theirs }, { status: 412 });
      }),
    );
    renderAt(PAGE);
    await userEvent.clear(await reached());
    await userEvent.type(await reached(), '41');
    await press('Einreichen');
    const said = await screen.findByText('Inzwischen von jemand anderem geändert');
    const notice = said.closest('.notice') as HTMLElement;
    expect(notice).toHaveTextContent('Erreichte Personenjetzt: 50Ihre Eingabe: 41');
    expect(await reached()).toHaveValue('41');
    await press('Meine Eingaben behalten');
    await waitFor(() => expect(said).not.toBeInTheDocument());
    const sent = receives('post', ENTRY, theirs);
    await press('Einreichen');
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.headers.get('If-Match')).toBe('"1"');
    await expect(sent[0]?.json()).resolves.toMatchObject({ reached: 41 });
  });

  it('shows what was typed where the period has been closed meanwhile', async () => {
    answers(ENTRY, submitted, { ETag: '"1"' });
    const value = { activities: 'Getippt im Bus', values: [] };
    const empty = { output: '', reached: '', wentWell: '', wentBadly: '', deviation: '', cost: '' };
    keepDraft('carla', `documentation ${MEASURE_ID} ${PERIOD}`, {
      ...{ value: { ...empty, ...value }, at: '2011-02-14T10:00:00Z', etag: null },
    });
    renderAt(PAGE);
    expect(await screen.findByText('Getippt im Bus')).toBeVisible();
    await press('Eingaben verwerfen');
    expect(screen.queryByText('Getippt im Bus')).not.toBeInTheDocument();
  });

  it('takes a range pasted into one of the values apart, with a look before', async () => {
    renderAt(PAGE);
    const part = await screen.findByLabelText('davon erreicht oder gezählt (freiwillig)');
    await userEvent.click(part);
    await userEvent.paste(`${SPEAKING.name}\t12\t48\nKurse\t5\t`);
    expect(part).toHaveValue('10');
    await press('2 Werte eintragen');
    expect(part).toHaveValue('12');
    expect(screen.getByLabelText('von insgesamt (freiwillig)')).toHaveValue('48');
    await press('Rückgängig');
    expect(part).toHaveValue('10');
  });
});

describe('planning', () => {
  beforeEach(() => {
    signedIn(['read-programme', 'run-measures', 'manage-programme'], 'social-planning');
    answers(ENTRY, { ...submitted, may: ['ACCEPT', 'RETURN'] }, { ETag: '"1"' });
  });

  it('sees what is another than in the period before, and accepts it', async () => {
    renderAt(PAGE);
    expect(await screen.findByText('Verglichen mit dem Zeitraum 3. Quartal 2010')).toBeVisible();
    const review = screen.getByRole('region', { name: 'Was sich geändert hat' });
    expect(review).toHaveTextContent('Erreichte Personenvorher: 38jetzt: 41');
    expect(review).not.toHaveTextContent('Was wurde getan?');
    const accepted = receives('post', `${ENTRY}/acceptance`, submitted);
    await press('Annehmen');
    await waitFor(() => expect(accepted).toHaveLength(1));
    expect(accepted[0]?.headers.get('If-Match')).toBe('"1"');
  });

  it('returns it with a comment alone', async () => {
    renderAt(PAGE);
    await userEvent.click(await screen.findByRole('button', { name: 'Mit Rückfrage zurückgeben' }));
    const dialog = within(await screen.findByRole('alertdialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Mit Rückfrage zurückgeben' }));
    expect(dialog.getByRole('textbox')).toBeInvalid();
    const returned = receives('post', `${ENTRY}/return`, submitted);
    await userEvent.type(dialog.getByRole('textbox'), 'Wie viele Väter?');
    await userEvent.click(dialog.getByRole('button', { name: 'Mit Rückfrage zurückgeben' }));
    await waitFor(() => expect(returned).toHaveLength(1));
    await expect(returned[0]?.json()).resolves.toEqual({ comment: 'Wie viele Väter?' });
  });
});
