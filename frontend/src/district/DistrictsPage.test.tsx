import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { indicator, values } from '../testing/figures';
import { renderAt } from '../testing/renderAt';
import { answers, page, signedIn } from '../testing/server';

const area = (code: string, name: string, level: string, parentCode: string | null) => ({
  ...{ scheme: 'bielefeld-92', code, name, level, parentCode },
});

beforeEach(() => {
  signedIn(['read-figures']);
  answers(
    'districts',
    page([
      area('CITY', 'Bielefeld', 'CITY', null),
      area('S3', 'Brackwede', 'BOROUGH', 'CITY'),
      area('S7', 'Stieghorst', 'BOROUGH', 'CITY'),
      area('44', 'Holtkamp', 'DISTRICT', 'S3'),
      area('78', 'Sieker', 'DISTRICT', 'S7'),
    ]),
  );
  answers('indicators', page([indicator]));
  answers('indicators/migration-background/values', values);
  answers('district-schemes/bielefeld-92/boundaries', { type: 'FeatureCollection', features: [] });
});

it('lists the districts by borough with the figure, a protected one in words', async () => {
  renderAt('/quartiere');
  expect(await screen.findByRole('heading', { name: 'Stieghorst' })).toBeVisible();
  const sieker = screen.getByRole('link', { name: '78 Sieker' });
  expect(sieker).toHaveAttribute('href', '/quartiere/78');
  expect(await screen.findByText('53,8 %')).toBeVisible();
  expect(screen.getByText('geschützt')).toBeVisible();
});

it('finds by name, and says when nothing fits', async () => {
  renderAt('/quartiere');
  await userEvent.type(await screen.findByLabelText('Name oder Nummer'), 'holt');
  expect(screen.getByRole('link', { name: '44 Holtkamp' })).toBeVisible();
  expect(screen.queryByRole('link', { name: '78 Sieker' })).not.toBeInTheDocument();
  await userEvent.type(screen.getByLabelText('Name oder Nummer'), 'zzz');
  expect(screen.getByText('Kein Bezirk passt zu „holtzzz“.')).toBeVisible();
});
