import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { monitoringAnswers } from '../../testing/monitoring';
import { needIndex } from '../../testing/needIndices';
import { renderAt } from '../../testing/renderAt';
import { answers, page, receives, server, signedIn } from '../../testing/server';

let retired = false;

beforeEach(() => {
  monitoringAnswers();
  retired = false;
  server.use(
    http.get('*/api/v1/need-indices', ({ request }) => {
      const asked = new URL(request.url).searchParams.get('retired') === 'true';
      return HttpResponse.json(page(asked === retired ? [{ ...needIndex, retired }] : []));
    }),
  );
});

it('takes an index out of use after a question, and says so where it stands', async () => {
  signedIn(['read-figures', 'edit-catalogue'], 'statistics');
  const sent = receives('post', 'need-indices/lebenslage/retirement', needIndex);
  renderAt('/handlungsbedarf/definitionen');
  const index = await screen.findByRole('region', { name: 'Lebenslage' });
  await userEvent.click(
    await within(index).findByRole('button', { name: 'Stilllegen: Lebenslage' }),
  );
  const question = await screen.findByRole('alertdialog', { name: '„Lebenslage“ stilllegen?' });
  expect(sent).toHaveLength(0);
  retired = true;
  await userEvent.click(within(question).getByRole('button', { name: 'Stilllegen' }));
  expect(await screen.findByText('„Lebenslage“ ist stillgelegt.')).toBeInTheDocument();
  expect(sent.map(({ headers }) => headers.get('If-Match'))).toEqual(['"3"']);
  expect(
    screen.getByRole('button', { name: 'Wieder in Gebrauch nehmen: Lebenslage' }),
  ).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: /Ergebnis ansehen/ })).not.toBeInTheDocument();
});

it('offers that to nobody who may not change the catalogue', async () => {
  renderAt('/handlungsbedarf/definitionen');
  await screen.findByRole('link', { name: 'Ergebnis ansehen: Lebenslage' });
  expect(screen.queryByRole('button', { name: /Stilllegen/ })).not.toBeInTheDocument();
});

it('shows that somebody else changed the subject or what counts the inhabitants', async () => {
  signedIn(['read-figures', 'edit-catalogue'], 'statistics');
  answers('need-indices/lebenslage', needIndex, { ETag: '"3"' });
  const current = {
    ...needIndex,
    version: 4,
    dimension: 'PLACE',
    populationVariable: 'households',
  };
  server.use(
    http.put('*/api/v1/need-indices/lebenslage', () =>
      HttpResponse.json({ status: 412, title: 'Inzwischen geändert', current }, { status: 412 }),
    ),
  );
  renderAt('/handlungsbedarf/definitionen/lebenslage/bearbeiten');
  await userEvent.click(await screen.findByRole('button', { name: 'Speichern' }));
  const notice = (await screen.findByText('Inzwischen von jemand anderem geändert')).closest(
    '.notice',
  );
  expect(notice).toHaveTextContent('GegenstandLebenslage Ort');
  expect(notice).toHaveTextContent('Merkmal für die Einwohnerzahlpopulation households');
});
