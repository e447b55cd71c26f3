import { describe, expect, it } from 'vitest';
import { readView, toggleDistrict, writeView } from './view';

const read = (text: string) => readView(new URLSearchParams(text));

describe('the view in the address', () => {
  it('comes back as it was written', () => {
    const address =
      'indicator=sgb2-families&date=2007-12-31&level=BOROUGH&district=65&district=78&sort=-value&rank=4&q=Sie' +
      '&method=equal&classes=7&since=2005-12-31&asOf=2011-02-01T10%3A00%3A00Z&origin=65&originDate=2007-12-31&originOf=sgb2-share&page=2';
    expect(writeView(read(address)).toString()).toBe(address);
  });

  it('is empty for the defaults', () => {
    expect(writeView(read('')).toString()).toBe('');
  });

  it('leaves out what makes no sense', () => {
    const view = read('sort=-colour&rank=0&level=GALAXY&method=magic&classes=99&asOf=soon&page=-1');
    expect(view.sort).toEqual({ column: 'district', descending: false });
    expect(view.rank).toBeNull();
    expect(view.level).toBe('DISTRICT');
    expect(view.method).toBe('natural');
    expect(view.classes).toBe(5);
    expect(view.asOf).toBe('');
    expect(view.page).toBe(0);
  });

  it('compares with a second indicator or a second date, never with both', () => {
    const view = read('with=sgb2-share&since=2005-12-31');
    expect([view.other, view.since]).toEqual(['sgb2-share', '']);
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
