import { describe, expect, it } from 'vitest';
import { sieker, value, values } from '../testing/figures';
import { csvOf, type CsvWords } from './csv';

const words: CsvWords = {
  title: 'Indikator',
  date: 'Stichtag',
  source: 'Quelle',
  scheme: 'Gebietsstand',
  fictitious: 'enthält fiktive Zahlen',
  suppressed: 'geschützte Werte fehlen',
  sources: ['Amt für Statistik'],
  columns: ['Nummer', 'Name', 'Wert'],
  status: (row) => row.status,
  yes: 'ja',
  dateText: '31.12.2007',
  decimal: ',',
};

describe('the exported table', () => {
  const text = csvOf(values, values.items, words);

  it('says what it is, where it is from and what to mind', () => {
    expect(text).toContain('Stichtag;31.12.2007\r\n');
    expect(text).toContain('Quelle;Amt für Statistik');
    expect(text).toContain('enthält fiktive Zahlen');
    expect(text).toContain('geschützte Werte fehlen');
    expect(text.startsWith('\ufeff')).toBe(true);
  });

  it('writes the exact value with the decimal sign of the language', () => {
    expect(text).toContain('78;Sieker;53,8;2936;326954;1;31,5;AVAILABLE');
  });

  it('leaves a protected value empty and says why', () => {
    expect(text).toContain(
      '44;Holtkamp;;;326954;;;SUPPRESSED;Die Zahl ist zu klein, um sie zu zeigen.',
    );
  });

  it('keeps a name from being taken for a formula', () => {
    const row = value('1', { district: { code: '1', name: '=1+1;"x"' } });
    expect(csvOf(values, [row], words)).toContain(`1;"'=1+1;""x""";`);
    const negative = { ...sieker, differenceToCity: -2.5 };
    expect(csvOf(values, [negative], words)).toContain(';-2,5;');
  });
});
