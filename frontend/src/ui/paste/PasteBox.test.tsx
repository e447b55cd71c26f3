import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { PasteBox } from './PasteBox';
import type { Placed } from './readings';

const TARGETS = [
  { id: 'c', name: 'Abgeschlossene Kurse', share: false, now: '3' },
  { id: 's', name: 'Kinder ohne Förderbedarf', share: true, now: '10 von 40' },
];

function Box({ onTake }: { onTake: (placed: Placed[]) => void }) {
  const [text, setText] = useState('');
  return <PasteBox targets={TARGETS} text={text} onText={setText} onTake={onTake} />;
}

it('shows what goes where and what could not be read, before anything is filled in', async () => {
  const take = vi.fn();
  render(<Box onTake={take} />);
  await userEvent.click(screen.getByText('Werte aus einer Tabelle einfügen'));
  await userEvent.click(screen.getByLabelText('Kopierter Bereich'));
  await userEvent.paste('Kurse\t4\nKinder ohne Förderbedarf\t12\t48\nSchwimmen\t9\n');
  expect(screen.getByRole('status')).toHaveTextContent('2 von 3 Zeilen gelesen');
  const preview = screen.getByRole('table', { name: 'Was wohin kommt' });
  const [, courses, share] = within(preview).getAllByRole('row');
  expect(courses).toHaveTextContent('Abgeschlossene Kurse (in der Tabelle „Kurse“)43');
  expect(share).toHaveTextContent('12 von 4810 von 40');
  expect(screen.getByRole('list', { name: 'Nicht gelesen' })).toHaveTextContent(
    'Zeile 3: Schwimmen · 9 – Einen Zielwert dieses Namens gibt es hier nicht.',
  );
  expect(take).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: '2 Werte eintragen' }));
  expect(take).toHaveBeenCalledWith([
    { row: 1, target: 'c', numerator: '4', denominator: '', said: 'Kurse' },
    { row: 2, target: 's', numerator: '12', denominator: '48', said: null },
  ]);
});

it('fills in nothing where nothing could be read', async () => {
  render(<Box onTake={vi.fn()} />);
  await userEvent.click(screen.getByText('Werte aus einer Tabelle einfügen'));
  await userEvent.click(screen.getByLabelText('Kopierter Bereich'));
  await userEvent.paste('Kurse\tviele');
  expect(screen.getByRole('button', { name: '0 Werte eintragen' })).toBeDisabled();
  await userEvent.click(screen.getByRole('button', { name: 'Nichts eintragen' }));
  expect(screen.getByLabelText('Kopierter Bereich')).toHaveValue('');
});
