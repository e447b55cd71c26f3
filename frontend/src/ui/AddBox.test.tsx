import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { AddBox } from './AddBox';

const ALL = ['Haushalte', 'Haushalte mit Kindern', 'Einwohner'];

function Adding() {
  const [added, setAdded] = useState<string[]>([]);
  return (
    <>
      <AddBox
        label="Merkmal"
        options={ALL.filter((each) => !added.includes(each)).map((each) => ({
          id: each,
          label: each,
        }))}
        onAdd={(id) => setAdded([...added, id])}
      />
      <output>{added.join(', ')}</output>
    </>
  );
}

const added = () => document.querySelector('output');

it('adds only what is confirmed, then stands empty for the next one', async () => {
  render(<Adding />);
  const field = () => screen.getByRole('combobox');
  await userEvent.click(field());
  await userEvent.keyboard('haushalte mit{ArrowDown}');
  expect(added()).toHaveTextContent(/^$/);
  await userEvent.keyboard('{Enter}');
  expect(added()).toHaveTextContent(/^Haushalte mit Kindern$/);
  expect(field()).toHaveValue('');
  expect(field()).toHaveFocus();
  await userEvent.keyboard('einw{ArrowDown}{Enter}');
  expect(added()).toHaveTextContent(/^Haushalte mit Kindern, Einwohner$/);
  await userEvent.keyboard('einw');
  expect(screen.getByText('Nichts gefunden')).toBeVisible();
});
