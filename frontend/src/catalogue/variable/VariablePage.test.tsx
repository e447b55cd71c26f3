import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { catalogueAnswers, lists, variable } from '../../testing/catalogue';
import { indicator } from '../../testing/figures';
import { renderAt } from '../../testing/renderAt';
import { answers, page, receives, refuses, signedIn } from '../../testing/server';

const households = variable('population');

beforeEach(() => {
  signedIn(['read-figures', 'edit-catalogue'], 'statistics-office');
  catalogueAnswers();
  answers('variables/population', households, { ETag: '"7"' });
  answers(
    'variables/population/versions',
    page([
      {
        version: 2,
        validFrom: '2011-02-01T10:00:00Z',
        definition: variable('population', { confidentialityThreshold: 5, version: 2 }),
      },
      { version: 1, validFrom: '2011-01-01T10:00:00Z', definition: households },
    ]),
  );
});

describe('a variable’s page', () => {
  it('shows what rests on it and what each version changed', async () => {
    renderAt('/katalog/merkmale/population');
    const versions = await screen.findByRole('region', { name: 'Fassungen' });
    expect(versions).toHaveTextContent('Fassung 2');
    expect(versions).toHaveTextContent('Schutz kleiner Zahlenunter 3 unter 5');
    expect(versions).toHaveTextContent('angelegt');
    const usage = screen.getByRole('region', { name: 'Verwendet von' });
    expect(await within(usage).findByRole('link')).toHaveTextContent(indicator.name.de);
  });

  it('says what is concerned before it is retired, and the rule that forbids it', async () => {
    refuses('post', 'variables/population/retirement', {
      status: 409,
      title: 'Wird noch verwendet',
    });
    renderAt('/katalog/merkmale/population');
    await screen.findByRole('link', { name: indicator.name.de });
    await userEvent.click(screen.getByRole('button', { name: /^Stilllegen: / }));
    const dialog = await screen.findByRole('alertdialog');
    expect(within(dialog).getByRole('link')).toHaveTextContent(indicator.name.de);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Stilllegen' }));
    expect(await within(dialog).findByText('Wird noch verwendet')).toBeVisible();
  });

  it('retires on the state that is shown', async () => {
    lists('indicators', []);
    const sent = receives('post', 'variables/population/retirement', households);
    renderAt('/katalog/merkmale/population');
    await userEvent.click(await screen.findByRole('button', { name: /^Stilllegen: / }));
    const dialog = await screen.findByRole('alertdialog');
    expect(dialog).toHaveTextContent('Zurzeit verwendet es nichts anderes.');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Stilllegen' }));
    expect(await screen.findByText('„Merkmal population“ ist stillgelegt.')).toBeVisible();
    expect(sent[0]?.headers.get('If-Match')).toBe('"7"');
    expect(sent[0]?.headers.get('Idempotency-Key')).toBeTruthy();
  });

  it('offers no change to those who only read', async () => {
    signedIn(['read-figures']);
    renderAt('/katalog/merkmale/population');
    await screen.findByRole('region', { name: 'Fassungen' });
    expect(screen.queryByRole('link', { name: 'Ändern' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Stilllegen/ })).not.toBeInTheDocument();
  });
});
