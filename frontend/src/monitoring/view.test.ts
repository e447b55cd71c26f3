import { describe, expect, it } from 'vitest';
import { readView, toggleDistrict, writeView } from './view';

const read = (text: string) => readView(new URLSearchParams(text));

describe('the view in the address', () => {
  it('comes back as it was written', () => {
    const address =
      'indicator=sgb2-families&date=2007-12-31&level=BOROUGH&district=65&district=78&sort=-value&rank=4&q=Sie';
    expect(writeView(read(address)).toString()).toBe(address);
  });

  it('is empty for the defaults', () => {
    expect(writeView(read('')).toString()).toBe('');
  });

  it('leaves out what makes no sense', () => {
    const view = read('sort=-colour&rank=0&level=GALAXY');
    expect(view.sort).toEqual({ column: 'district', descending: false });
    expect(view.rank).toBeNull();
    expect(view.level).toBe('DISTRICT');
  });

  it('keeps six areas, each once', () => {
    const view = read(
      'district=1&district=1&district=2&district=3&district=4&district=5&district=6&district=7',
    );
    expect(view.districts).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(toggleDistrict(view.districts, '7')).toEqual(view.districts);
    expect(toggleDistrict(view.districts, '3')).toEqual(['1', '2', '4', '5', '6']);
  });
});
