import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { renderAt } from '../testing/renderAt';
import { answers, signedIn } from '../testing/server';

const connection = {
  issuer: 'https://login.example/realms/ausgleich',
  tokenAddress: 'https://login.example/realms/ausgleich/protocol/openid-connect/token',
  audience: 'ausgleich',
  contract: '/q/openapi',
  scopes: [
    { code: 'monitoring:read', rights: ['read-figures'] },
    { code: 'reports:read', rights: ['read-reports'] },
  ],
  limits: {
    system: 600,
    person: 6000,
    nobody: 600,
    agreed: [{ client: 'archive', perMinute: 60 }],
  },
};

it('gives the administration an example with the addresses of this installation', async () => {
  const user = userEvent.setup();
  signedIn(['read-connections'], 'administrator');
  answers('connection', connection);
  renderAt('/verwaltung/schnittstellen');
  await user.click((await screen.findAllByRole('button', { name: 'Kopieren' }))[0] as HTMLElement);
  expect(await screen.findByText('Das Beispiel ist in der Zwischenablage.')).toBeVisible();
  const copied = await navigator.clipboard.readText();
  expect(copied).toContain(`curl -s '${connection.tokenAddress}'`);
  expect(copied).toContain('demo-secret');

  const scopes = screen.getByRole('table', { name: 'Was welcher Scope öffnet' });
  expect(within(scopes).getByRole('row', { name: /monitoring:read Gebietsstände/ })).toBeVisible();
  expect(within(scopes).getByRole('row', { name: 'reports:read read-reports' })).toBeVisible();
  const limits = screen.getByRole('table', { name: 'Wie oft gefragt werden darf' });
  expect(within(limits).getByRole('row', { name: 'Eine Person, je Konto 6.000' })).toBeVisible();
  expect(within(limits).getByRole('row', { name: 'Vereinbart mit „archive“ 60' })).toBeVisible();
});

it('is for nobody else', async () => {
  signedIn(['read-figures']);
  renderAt('/verwaltung/schnittstellen');
  expect(await screen.findByText(/Mit Ihrer Rolle/)).toBeVisible();
});
