import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { profile } from '../testing/profiles';
import { renderAt } from '../testing/renderAt';
import { answers, page, signedIn } from '../testing/server';

const bgw = { code: 'bgw', name: 'BGW' };
const scheme = 'bielefeld-92';

function company(districts: { scheme: string; code: string }[]) {
  signedIn(['read-figures'], 'housing-company');
  answers('me', {
    name: 'Helga Haus',
    roles: ['housing-company'],
    organisation: bgw,
    rights: ['read-figures'],
    capacities: [
      { role: 'housing-company', organisation: bgw, function: null, everywhere: false, districts },
    ],
  });
}

it('shows each own district with its figures, its rank, and whom to turn to', async () => {
  company([{ scheme, code: '78' }]);
  answers('districts/78/profile', { ...profile, neighbours: [], similar: [] });
  const scope = [
    { scheme, district: { code: '78', name: 'Sieker' }, from: '2000-01-01', to: null, purpose: '' },
  ];
  const contact = {
    person: null,
    email: 'a@example.org',
    phone: null,
    address: null,
    website: 'http://konferenz.example.org',
  };
  const conference = {
    ...{ kind: 'CONFERENCE', contact, activeFrom: '2000-01-01', activeTo: null, version: 1 },
  };
  answers(
    'organisations',
    page([
      { ...conference, code: 'sieker', name: 'Stadtteilkonferenz Sieker', scope },
      { ...conference, code: 'past', name: 'Frühere', scope: [{ ...scope[0], to: '2010-12-31' }] },
    ]),
  );
  renderAt('/meine-bezirke');
  expect(await screen.findByRole('heading', { name: 'Meine Bezirke', level: 1 })).toBeVisible();
  const table = await screen.findByRole('table', { name: /Indikatoren in Sieker/ });
  expect(within(table).getByRole('cell', { name: '1 von 92' })).toBeVisible();
  expect(within(table).getByRole('cell', { name: /22,3/ })).toBeVisible();
  expect(await screen.findByText('Stadtteilkonferenz Sieker')).toBeVisible();
  expect(screen.queryByText('Frühere')).not.toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'a@example.org' })).toHaveAttribute(
    'href',
    'mailto:a@example.org',
  );
  expect(screen.getByRole('link', { name: 'http://konferenz.example.org' })).toBeVisible();
  expect(screen.getByRole('navigation', { name: 'Hauptnavigation' })).toHaveTextContent(
    'Meine Bezirke',
  );
});

it('says who enters districts where there are none', async () => {
  company([]);
  renderAt('/meine-bezirke');
  expect(await screen.findByText('Noch keine Bezirke')).toBeVisible();
});
