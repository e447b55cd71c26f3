import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { renderAt } from '../testing/renderAt';
import { answers, page, refuses, signedIn } from '../testing/server';

const submit = () => userEvent.click(screen.getByRole('button', { name: 'Abgeben und prüfen' }));

async function fill(date: string) {
  const { container } = renderAt('/deliveries/new');
  await userEvent.selectOptions(await screen.findByLabelText('Quelle'), 'bundesagentur');
  await userEvent.type(screen.getByLabelText('Stichtag'), date);
  const input = container.querySelector('input[type=file]');
  await userEvent.upload(input as HTMLInputElement, new File(['a;b'], 'sgb2.csv'));
}

describe('handing over a file', () => {
  beforeEach(() => {
    signedIn(['deliver'], 'statistics-office');
    const name = { de: 'Bundesagentur für Arbeit', en: 'Federal Employment Agency' };
    answers(
      'sources',
      page([{ code: 'bundesagentur', name, rawAudience: [], legalBasis: null, version: 1 }]),
    );
  });

  it('names everything that is missing, each with a link to its field', async () => {
    renderAt('/deliveries/new');
    await screen.findByLabelText('Quelle');
    await submit();
    const summary = await screen.findByRole('alert');
    const links = within(summary).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '#file',
      '#source',
      '#referenceDate',
    ]);
    await userEvent.click(within(summary).getByText('Bitte wählen Sie die Quelle.'));
    expect(screen.getByLabelText('Quelle')).toHaveFocus();
  });

  it('shows the server’s violation at the field and keeps what was entered', async () => {
    refuses('post', 'deliveries', {
      status: 400,
      title: 'Ungültig',
      violations: [{ field: 'referenceDate', message: 'Der Stichtag liegt in der Zukunft.' }],
    });
    await fill('31.12.07');
    await submit();
    expect(await screen.findAllByText('Der Stichtag liegt in der Zukunft.')).toHaveLength(2);
    expect(screen.getByLabelText('Stichtag')).toHaveValue('31.12.07');
    expect(screen.getByText('sgb2.csv')).toBeInTheDocument();
  });

  it('says that the file is known', async () => {
    refuses('post', 'deliveries', {
      status: 409,
      title: 'Schon abgegeben',
      detail: 'Am 1.2.2011.',
    });
    await fill('31.12.2007');
    await submit();
    expect(await screen.findByText('Schon abgegeben')).toBeInTheDocument();
    expect(screen.getByText('Am 1.2.2011.')).toBeInTheDocument();
  });
});
