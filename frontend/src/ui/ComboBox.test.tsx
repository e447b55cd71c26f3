import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { ComboBox } from './ComboBox';

const OPTIONS = [
  { id: 'households', label: 'Haushalte' },
  { id: 'population', label: 'Einwohner', detail: 'population' },
];

function Meaning({ onChange }: { onChange: (id: string | null) => void }) {
  const [value, setValue] = useState<string | null>('households');
  return (
    <ComboBox
      label="Bedeutung"
      options={OPTIONS}
      value={value}
      onChange={(id) => {
        setValue(id);
        onChange(id);
      }}
    />
  );
}

it('keeps the list and what is being typed when the page scrolls under it', async () => {
  const onChange = vi.fn();
  render(<Meaning onChange={onChange} />);
  const field = screen.getByRole('combobox');
  await userEvent.tripleClick(field);
  await userEvent.keyboard('popu');
  expect(screen.getByRole('option', { name: /Einwohner/ })).toBeVisible();
  fireEvent.scroll(document);
  expect(field).toHaveValue('popu');
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(onChange).toHaveBeenLastCalledWith('population');
  expect(field).toHaveValue('Einwohner');
});

it('gives up what was typed when it is left or Escape is pressed', async () => {
  render(<Meaning onChange={vi.fn()} />);
  const field = screen.getByRole('combobox');
  await userEvent.tripleClick(field);
  await userEvent.keyboard('popu{Escape}');
  expect(screen.queryByRole('option')).not.toBeInTheDocument();
  expect(field).toHaveValue('Haushalte');
  await userEvent.tripleClick(field);
  await userEvent.keyboard('popu');
  await userEvent.tab();
  expect(screen.queryByRole('option')).not.toBeInTheDocument();
  expect(field).toHaveValue('Haushalte');
});
