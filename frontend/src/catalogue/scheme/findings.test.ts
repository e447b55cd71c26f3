import { expect, it } from 'vitest';
import type { AreaFinding } from '../../api/areas';
import { numbered } from './findings';

const finding = (severity: AreaFinding['severity'], district: string, where: boolean) =>
  ({
    severity,
    district,
    where: where ? { type: 'Point', coordinates: [8, 52] } : null,
  }) as unknown as AreaFinding;

it('numbers errors first, and among them what can be seen on the map', () => {
  const found = numbered([
    finding('WARNING', '01', true),
    finding('ERROR', '02', false),
    finding('ERROR', '03', true),
  ]);
  expect(found.map(({ number, finding: { district } }) => [number, district])).toEqual([
    [1, '03'],
    [2, '02'],
    [3, '01'],
  ]);
});
