import { describe, expect, it } from 'vitest';
import { finding } from '../../testing/deliveries';
import { groupsOf, matching } from './groups';

const gone = (row: number) =>
  finding({ id: row, type: 'MISSING_DISTRICT', row, value: String(row) });
const typo = finding({
  id: 9,
  severity: 'ERROR',
  type: 'NOT_A_NUMBER',
  row: 5,
  value: '87O',
  correction: { kind: 'NUMBER', from: '87O', to: '870', label: '„87O“ als 870 lesen' },
});
const negative = finding({
  id: 10,
  severity: 'ERROR',
  type: 'NOT_A_NUMBER',
  row: 2,
  value: 'viele',
});

describe('findings by type', () => {
  it('has errors first, then what comes most often; within a type by row', () => {
    const jump = finding({ id: 1 });
    const groups = groupsOf([jump, gone(7), gone(3), typo, negative]);
    expect(groups.map(({ type, findings }) => [type, findings.map(({ row }) => row)])).toEqual([
      ['NOT_A_NUMBER', [2, 5]],
      ['MISSING_DISTRICT', [3, 7]],
      ['IMPLAUSIBLE_JUMP', [82]],
    ]);
  });

  it('knows which of them can be corrected', () => {
    expect(groupsOf([typo, negative])[0]?.correctable).toEqual([typo]);
  });

  it('finds them by row, column, value and words', () => {
    const all = [typo, gone(44)];
    expect(matching(all, '87o')).toEqual([typo]);
    expect(matching(all, '44')).toEqual([gone(44)]);
    expect(matching(all, ' vorjahr ')).toEqual(all);
    expect(matching(all, 'nichts davon')).toEqual([]);
  });
});
