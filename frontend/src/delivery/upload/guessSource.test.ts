import { describe, expect, it } from 'vitest';
import { guessSource, type Known } from './guessSource';

const source = (code: string, de: string) =>
  ({ code, name: { de, en: de } }) as Known['sources'][0];
const variable = (code: string, of: string, header: string) => ({
  code,
  source: of,
  name: { de: header, en: code },
  headers: [header],
});
const earlier = (fileName: string, code: string, state = 'PUBLISHED') =>
  ({ fileName, source: { code, name: code }, state }) as Known['earlier'][0];

const known: Known = {
  sources: [
    source('bundesagentur', 'Bundesagentur für Arbeit'),
    source('statistikamt', 'Amt für Statistik'),
  ],
  variables: [
    variable('sgb2_benefit_units', 'bundesagentur', 'Bedarfsgemeinschaften'),
    variable('households', 'statistikamt', 'Haushalte'),
    variable('population', 'statistikamt', 'Bevölkerung'),
  ],
  earlier: [],
};

describe('who probably sent a file', () => {
  it('is whoever sent one of the same name before', () => {
    const before = { ...known, earlier: [earlier('sgb2-2006-12-31.csv', 'bundesagentur')] };
    expect(guessSource('sgb2-2007-12-31.csv', [], before)).toEqual({
      source: 'bundesagentur',
      from: 'earlier',
      seen: 'sgb2-2006-12-31.csv',
    });
  });

  it('is not whose file was rejected', () => {
    const before = { ...known, earlier: [earlier('sgb2-2006.csv', 'bundesagentur', 'REJECTED')] };
    expect(guessSource('sgb2-2007.csv', [], before)).toBeNull();
  });

  it('is whose variables stand in its columns', () => {
    expect(guessSource('tabelle.csv', ['Titel', 'Bezirk;Bedarfsgemeinschaften'], known)).toEqual({
      source: 'bundesagentur',
      from: 'columns',
      seen: 'Bedarfsgemeinschaften',
    });
  });

  it('stays open where two sources fit equally well', () => {
    const lines = ['Bezirk;Bedarfsgemeinschaften;Haushalte'];
    expect(guessSource('tabelle.csv', lines, known)).toBeNull();
  });

  it('is named in the file’s name or its first lines', () => {
    expect(guessSource('a.csv', ['Quelle: Bundesagentur für Arbeit'], known)?.source).toBe(
      'bundesagentur',
    );
    expect(guessSource('statistikamt_2010.csv', [], known)?.source).toBe('statistikamt');
  });

  it('is whose subject the file is called after, umlauts written out', () => {
    expect(guessSource('bevoelkerung-2007-12-31.csv', [], known)).toMatchObject({
      source: 'statistikamt',
      from: 'name',
    });
  });
});
