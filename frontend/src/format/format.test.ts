import { describe, expect, it, vi } from 'vitest';
import { createFormat, roundHalfUp } from './format';
import { parseDate, parseNumber } from './parse';

const de = createFormat('de');
const en = createFormat('en');

describe('numbers as the office writes them', () => {
  it('writes shares with comma and a space that does not break', () => {
    expect(de.percent(22.3, 1)).toBe('22,3\u00a0%');
    expect(en.percent(22.3, 1)).toBe('22.3%');
  });

  it('separates thousands', () => {
    expect(de.integer(72911)).toBe('72.911');
    expect(en.integer(72911)).toBe('72,911');
  });

  it('writes amounts in euros, cents only where there are any', () => {
    expect(de.money(12000)).toBe('12.000\u00a0€');
    expect(de.money(99.5)).toBe('99,50\u00a0€');
    expect(en.money(12000.05)).toBe('€12,000.05');
  });

  it('signs differences, zero without sign', () => {
    expect(de.signed(31.46, 1)).toBe('+31,5');
    expect(de.signed(-2, 1)).toBe('\u22122,0');
    expect(de.signed(0.04, 1)).toBe('0,0');
    expect(de.signed(-0.04, 1)).toBe('0,0');
  });

  it('rounds half up where binary fractions would round down', () => {
    expect(roundHalfUp(1.005, 2)).toBe(1.01);
    expect(roundHalfUp(-2.25, 1)).toBe(-2.3);
    expect(roundHalfUp(0.0000001, 1)).toBe(0);
  });
});

describe('dates', () => {
  it('writes them for reading', () => {
    expect(de.date('2007-12-31')).toBe('31.12.2007');
    expect(en.date('2007-12-31')).toBe('31 Dec 2007');
  });

  it('parts day and year for narrow columns', () => {
    expect(de.dayAndYear('2007-12-31')).toEqual(['31.12.', '2007']);
    expect(en.dayAndYear('2007-12-31')).toEqual(['31 Dec', '2007']);
  });

  it.each([
    ['31.12.07', '2007-12-31'],
    ['1.2.2011', '2011-02-01'],
    ['31.12.85', '1985-12-31'],
    [' 2007-12-31 ', '2007-12-31'],
    ['29.02.2008', '2008-02-29'],
  ])('reads %s as people type it', (text, iso) => {
    expect(parseDate(text)).toBe(iso);
  });

  it.each(['31.02.2007', '29.02.2007', '12/31/07', 'gestern', '', '31.12'])(
    'refuses %s',
    (text) => {
      expect(parseDate(text)).toBeNull();
    },
  );
});

describe('numbers as people type them', () => {
  it.each([
    ['12,0', 12],
    ['1.234,5', 1234.5],
    ['72.911', 72911],
    ['−3', -3],
    ['1234', 1234],
  ])('reads %s', (text, number) => {
    expect(parseNumber(text)).toBe(number);
  });

  it.each(['1.23', '1,2,3', 'viele', '', '1.2345'])('refuses %s', (text) => {
    expect(parseNumber(text)).toBeNull();
  });
});

it('says the day of an instant as the clocks of the reader have it', () => {
  vi.stubEnv('TZ', 'Europe/Berlin');
  expect(de.day('2026-11-27T23:30:00Z')).toBe('28.11.2026');
  expect(en.day('2026-06-30T21:59:00Z')).toBe('30 Jun 2026');
  vi.unstubAllEnvs();
});
