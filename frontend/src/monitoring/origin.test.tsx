import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { monitoringAnswers } from '../testing/monitoring';
import { provenance, vintages } from '../testing/origin';
import { renderAt } from '../testing/renderAt';
import { answers, signedIn } from '../testing/server';

describe('a figure', () => {
  beforeEach(monitoringAnswers);

  it('says of a figure where it comes from, and leads to an earlier state with the view kept', async () => {
    answers('indicators/:code/provenance', provenance);
    answers('indicators/:code/vintages', vintages);
    renderAt('/monitoring?rank=4');
    const row = await screen.findByRole('row', { name: /^78 Sieker/ });
    await userEvent.click(
      within(row).getByRole('button', { name: '78 Sieker: 53,8 %. Woher die Zahl kommt' }),
    );
    const dialog = await screen.findByRole('dialog', { name: 'Woher die Zahl kommt' });
    expect(await within(dialog).findByText('2.936 ÷ 5.457 × 100 = 53,8 %')).toBeVisible();
    expect(within(dialog).getByText(/Quelle: Amt für Statistik \(Melderecht\)/)).toBeVisible();
    // A council member reads who delivered it, and not in which file and line.
    expect(within(dialog).queryByRole('link', { name: /Zeile/ })).not.toBeInTheDocument();
    await userEvent.click(await within(dialog).findByRole('link', { name: 'Ansehen' }));
    expect(await screen.findByText(/Sie sehen den Stand vom 01.02.2011/)).toBeVisible();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('names file and line to those who deliver', async () => {
    signedIn(['read-figures', 'deliver'], 'statistics-office');
    answers('indicators/:code/provenance', {
      ...provenance,
      inputs: [{ ...provenance.inputs[0], fileName: 'einwohner.csv', row: 79 }],
    });
    answers('indicators/:code/vintages', vintages);
    renderAt('/monitoring?origin=78&originDate=2007-12-31&originOf=migration-background');
    const line = await screen.findByRole('link', { name: 'einwohner.csv, Zeile 79' });
    expect(line).toHaveAttribute('href', '/deliveries/018f0000-0000-7000-8000-000000000000');
  });
});
