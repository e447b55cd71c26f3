import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { due, MEASURE_ID, PERIOD, written } from '../testing/documentation';
import { renderAt } from '../testing/renderAt';
import { answers, page, receives, refuses, server, signedIn } from '../testing/server';
import { keepDraft, onlyHere } from '../ui/outbox/device';

const PAGE = `/massnahmen/${MEASURE_ID}/dokumentation/${PERIOD}`;
const ENTRY = `measures/${MEASURE_ID}/documentation/${PERIOD}`;
const reached = () => screen.findByLabelText('Erreichte Personen');
const press = async (name: string) => userEvent.click(screen.getByRole('button', { name }));

beforeEach(() => {
  localStorage.clear();
  signedIn(['read-programme', 'run-measures'], 'welfare-provider');
  answers('documentation', page([]));
});

describe('what was typed of a period', () => {
  it('still shows what was typed of a period that is no more', async () => {
    refuses('get', ENTRY, { status: 404, title: 'Nicht gefunden' });
    const texts = {
      wentWell: '',
      wentBadly: '',
      deviation: '',
      cost: '',
      output: '',
      reached: '41',
    };
    const values = [
      { numerator: '5', denominator: '' },
      { numerator: '12', denominator: '48' },
    ];
    keepDraft('carla', `documentation ${MEASURE_ID} ${PERIOD}`, {
      value: { ...texts, activities: 'Getippt im Bus', values },
      ...{ at: '2011-02-14T10:00:00Z', etag: null },
    });
    renderAt(PAGE);
    expect(
      await screen.findByRole('heading', { name: 'Diesen Zeitraum gibt es nicht mehr' }),
    ).toBeVisible();
    expect(screen.getByRole('main')).toHaveTextContent(
      /Getippt im Bus.*41.*Wert 15Wert 212 von 48/,
    );
    await press('Eingaben verwerfen');
    expect(onlyHere('carla')).toBe(0);
  });

  it('says that there is no such period where nothing was typed', async () => {
    refuses('get', ENTRY, { status: 404, title: 'Nicht gefunden' });
    renderAt(PAGE);
    expect(await screen.findByRole('heading', { name: 'Seite nicht gefunden' })).toBeVisible();
  });

  it('goes on with what was typed when a picture is attached meanwhile', async () => {
    const draft = { ...written, state: 'DRAFT' as const, acceptedAt: null };
    answers(ENTRY, { ...due, entry: draft, version: 1 }, { ETag: '"1"' });
    renderAt(PAGE);
    await userEvent.clear(await reached());
    await userEvent.type(await reached(), '41');
    const file = {
      ...{ id: 'f1', name: 'fest.jpg', mediaType: 'image/jpeg', size: 9 },
      description: 'Das Fest',
    };
    const after = { ...due, entry: { ...draft, files: [file] }, version: 2 };
    server.use(
      http.post(`*/api/v1/${ENTRY}/files`, () => {
        answers(ENTRY, after, { ETag: '"2"' });
        return HttpResponse.json(after, { status: 201, headers: { ETag: '"2"' } });
      }),
    );
    const picture = new File(['jpg'], 'fest.jpg', { type: 'image/jpeg' });
    await userEvent.upload(document.querySelector('input[type=file]') as HTMLInputElement, picture);
    await userEvent.type(await screen.findByLabelText(/zu sehen/), 'Das Fest');
    await press('Anhängen');
    expect(await screen.findByRole('img', { name: 'Das Fest' })).toBeVisible();
    expect(await reached()).toHaveValue('41');
    expect(screen.queryByText('Inzwischen von jemand anderem geändert')).not.toBeInTheDocument();
    const sent = receives('post', ENTRY, after);
    await press('Einreichen');
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.headers.get('If-Match')).toBe('"2"');
  });
});
