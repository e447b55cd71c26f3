import { describe, expect, it } from 'vitest';
import { districtPath, readDistrictView, toggleBeside, writeDistrictView } from './view';

const read = (text: string) => readDistrictView(new URLSearchParams(text), '78');

describe('the view in the address', () => {
  it('comes back as it was written', () => {
    const address =
      'date=2007-12-31&scheme=bielefeld-72&neben=65&neben=04&origin=78&originDate=2007-12-31&originOf=sgb2-share';
    expect(writeDistrictView(read(address)).toString()).toBe(address);
  });

  it('leaves out the district itself, what is twice, a fifth, and what is no date', () => {
    const view = read('date=gestern&neben=78&neben=1&neben=1&neben=2&neben=3&neben=4&neben=5');
    expect(view).toEqual({ date: '', scheme: '', beside: ['1', '2', '3', '4'], origin: null });
  });

  it('keeps four beside, and takes out what is pressed again', () => {
    expect(toggleBeside(['1', '2'], '3')).toEqual(['1', '2', '3']);
    expect(toggleBeside(['1', '2', '3', '4'], '5')).toEqual(['1', '2', '3', '4']);
    expect(toggleBeside(['1', '2'], '1')).toEqual(['2']);
  });

  it('leads to another district at the same date', () => {
    expect(districtPath('a/b', { date: '2007-12-31', scheme: '' })).toBe(
      '/quartiere/a%2Fb?date=2007-12-31',
    );
    expect(districtPath('65', { date: '', scheme: '' })).toBe('/quartiere/65');
  });
});
