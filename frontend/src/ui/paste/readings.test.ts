import { describe, expect, it } from 'vitest';
import { cellsOf, isRange } from './cells';
import { readPasted, type PasteTarget } from './readings';

const COURSES: PasteTarget = { id: 'c', name: 'Abgeschlossene Kurse', share: false };
const SPEAKING: PasteTarget = { id: 's', name: 'Kinder ohne Förderbedarf', share: true };
const PARENTS: PasteTarget = { id: 'p', name: 'Eltern im Café', share: false };
const TARGETS = [COURSES, SPEAKING, PARENTS];

const placed = (text: string, targets = TARGETS) =>
  readPasted(text, targets).placed.map(({ target, numerator, denominator }) =>
    [target, numerator, denominator].join('|'),
  );
const faults = (text: string, targets = TARGETS) =>
  readPasted(text, targets).unplaced.map(({ row, fault }) => [row, fault]);

describe('a pasted range', () => {
  it('is rows of cells, quoted where a cell has lines', () => {
    expect(cellsOf('a\tb\r\n"c\nd ""e"""\t1\n\n')).toEqual([
      ['a', 'b'],
      ['c d "e"', '1'],
    ]);
    expect(isRange('12,5')).toBe(false);
    expect(isRange('12,5\n')).toBe(false);
    expect(isRange('12\t30')).toBe(true);
    expect(isRange('12\n30')).toBe(true);
  });

  it('fills the targets by their names, numbers with comma', () => {
    const text = 'Eltern im Café\t1.234\nKinder ohne Förderbedarf\t12\t48\r\n';
    expect(placed(text)).toEqual(['p|1.234|', 's|12|48']);
    expect(faults(text)).toEqual([]);
  });

  it('knows what the columns are by their heads, in whichever order', () => {
    const text = 'Nenner\tZähler\tZielwert\n48\t12\tKinder ohne Förderbedarf';
    expect(placed(text)).toEqual(['s|12|48']);
  });

  it('takes rows without names in the order of the targets, and tells of too many', () => {
    expect(placed('3\t\n12\t48\n7\t')).toEqual(['c|3|', 's|12|48', 'p|7|']);
    expect(faults('3\n12\t48\n7\n9')).toEqual([[4, 'tooManyRows']]);
  });

  it('leaves the target of an empty row without a value, and counts that row', () => {
    expect(placed('5\t\n\n7')).toEqual(['c|5|', 'p|7|']);
    expect(placed('\t\n12\t48\n')).toEqual(['s|12|48']);
    expect(faults('Kurse\t4\n\t\nSchwimmen\t5')).toEqual([[3, 'unknownTarget']]);
    expect(faults('\nZiel\tAnzahl\n\nSchwimmen\t5')).toEqual([[4, 'unknownTarget']]);
  });

  it('says under which name a value was taken for a target', () => {
    const [first] = readPasted('Kurse\t4\t', TARGETS).placed;
    expect(first).toMatchObject({ target: 'c', said: 'Kurse' });
    expect(readPasted('abgeschlossene  kurse\t4', TARGETS).placed[0]?.said).toBeNull();
  });

  it('reads numbers with spaces for thousands', () => {
    expect(placed('Kurse\t1 234')).toEqual(['c|1234|']);
  });

  it.each([
    ['Schwimmen\t4', 'unknownTarget'],
    ['Kurse\tviele', 'badNumber'],
    ['Kurse\t12.5', 'badNumber'],
    ['Kurse\t12,5', 'badNumber'],
    ['Kurse\t-3', 'badNumber'],
    ['Kurse\t', 'noNumber'],
    ['Kinder ohne Förderbedarf\t12', 'noDenominator'],
    ['Kinder ohne Förderbedarf\t12\t0', 'zeroDenominator'],
    ['Kinder ohne Förderbedarf\t12\teinige', 'badNumber'],
  ])('does not guess what %s means', (text, fault) => {
    expect(placed(text)).toEqual([]);
    expect(faults(text)).toEqual([[1, fault]]);
  });

  it('does not choose between two targets', () => {
    const two = [
      { id: '1', name: 'Kurse am Vormittag', share: false },
      { id: '2', name: 'Kurse am Abend', share: false },
    ];
    expect(faults('Kurse\t4', two)).toEqual([[1, 'severalTargets']]);
    expect(faults('Kurse am Abend\t4\nKurse am Abend\t5', two)).toEqual([[2, 'twice']]);
  });

  it('counts rows as the spreadsheet does, its head among them', () => {
    expect(faults('Ziel\tAnzahl\nKurse\t3\nSchwimmen\t4')).toEqual([[3, 'unknownTarget']]);
  });
});
