import { describe, expect, it } from 'vitest';
import { guessDate } from './guessDate';

describe('the reference date that a file names itself', () => {
  it('stands above the table, with the words it was found in', () => {
    const lines = ['Grundsicherung', 'Stichtag: 31.12.2007;;', '', 'Bezirk;BG', '01;210'];
    expect(guessDate('sgb2.csv', lines)).toEqual({
      date: '2007-12-31',
      from: 'preamble',
      seen: 'Stichtag: 31.12.2007',
    });
  });

  it('is the end of a period', () => {
    const lines = ['Zeitraum: 01.01.2008 bis 31.12.2008'];
    expect(guessDate('x.csv', lines)?.date).toBe('2008-12-31');
  });

  it('is not the day on which the file was made', () => {
    const lines = ['Stand: 12.03.2009', 'erstellt am 13.03.2009', 'Bezirk;BG'];
    expect(guessDate('x.csv', lines)).toBeNull();
  });

  it('stands in the date column of a long table', () => {
    const lines = ['variable,reference_date,district_code,value', 'population,2010-12-31,01,3556'];
    expect(guessDate('x.csv', lines)).toMatchObject({ date: '2010-12-31', from: 'column' });
  });

  it.each([
    ['sgb2-2007-12-31.csv', '2007-12-31'],
    ['sgb2_20071231.csv', '2007-12-31'],
    ['SGB II 31.12.2007.xlsx', '2007-12-31'],
    ['einwohner_2008-06.csv', '2008-06-30'],
    ['sozialdezernat-2008.csv', '2008-12-31'],
  ])('else in the name %s, where a month or a year means its last day', (name, date) => {
    expect(guessDate(name, [])).toMatchObject({ date, from: 'name' });
  });

  it.each(['haushalte.csv', 'bericht-12345678.csv'])('is not made up from %s', (name) => {
    expect(guessDate(name, [])).toBeNull();
  });

  it('in the file wins over the name', () => {
    expect(guessDate('sgb2-2007-12-31.csv', ['Stichtag: 31.12.2006'])?.date).toBe('2006-12-31');
  });
});
