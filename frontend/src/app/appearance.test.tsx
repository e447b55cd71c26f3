import { screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { renderAt } from '../testing/renderAt';
import { answers, signedIn } from '../testing/server';

afterEach(() => {
  document.documentElement.removeAttribute('style');
});

it('looks as the city wants: its colour, its logo, and whom to ask', async () => {
  signedIn(null);
  answers('installation', {
    ...{ city: 'Musterstadt', product: 'Ausgleich', scheme: 's', today: '2011-02-15' },
    ...{ demonstration: false, languages: ['de', 'en'], version: '1' },
    ...{ accent: '#ffdd00', logo: '/city/logo-1.svg' },
    contact: 'Sozialdezernat, ausgleich@musterstadt.example, Telefon 0123',
  });
  const { container } = renderAt('/hilfe');
  await screen.findByRole('heading', { name: 'Wen Sie fragen können' });
  const [inHelp, inFooter] = screen.getAllByRole('link', {
    name: 'ausgleich@musterstadt.example',
  });
  expect(inHelp).toHaveAttribute('href', 'mailto:ausgleich@musterstadt.example');
  expect(inFooter?.parentElement).toHaveTextContent(
    'Sozialdezernat, ausgleich@musterstadt.example, Telefon 0123',
  );
  expect(container.querySelector('.brand-logo')).toHaveAttribute('src', '/city/logo-1.svg');
  // The colour itself would be unreadable on paper: what is set can be read.
  expect(document.documentElement.style.getPropertyValue('--city')).toMatch(/^#[0-9a-f]{6}$/);
  expect(document.documentElement.style.getPropertyValue('--city')).not.toBe('#ffdd00');
});
