import type { Delivery, Finding } from '../api/pending';
import type { Mapping } from '../api/types';

export const mapping: Mapping = {
  layout: 'WIDE',
  sheet: null,
  headerRow: 4,
  districtColumn: 'Bezirk',
  nameColumn: null,
  dateColumn: null,
  variableColumn: null,
  valueColumn: null,
  originColumn: null,
  decimalSeparator: 'COMMA',
  columns: [{ header: 'BG', variable: 'sgb2_benefit_units' }],
};

export const delivery: Delivery = {
  id: 'd-1',
  version: 3,
  state: 'CHECKED',
  source: { code: 'bundesagentur', name: 'Bundesagentur für Arbeit' },
  scheme: 'bielefeld-92',
  referenceDate: '2007-12-31',
  fileName: 'sgb2.csv',
  fileSize: 4321,
  sha256: 'ab12cd34ef56ab12cd34ef56',
  receivedAt: '2026-02-01T10:00:00Z',
  receivedBy: { role: 'statistics-office', organisation: null },
  // The contract does not say that a column may be null; the server sends it so.
  mapping: mapping as Delivery['mapping'],
  columns: [
    { header: 'Bezirk', sample: ['01'], proposal: null, role: 'DISTRICT', variable: null },
    {
      header: 'BG',
      sample: ['210'],
      proposal: 'sgb2_benefit_units',
      role: null,
      variable: 'sgb2_benefit_units',
    },
  ],
  plan: { new: 0, changed: 1, unchanged: 91, refused: 0 },
  errors: 0,
  warnings: 1,
  publishedAt: null,
  withdrawnAt: null,
  reason: null,
  publishable: true,
};

export function finding(part: Partial<Finding>): Finding {
  return {
    id: 1,
    severity: 'WARNING',
    type: 'IMPLAUSIBLE_JUMP',
    row: 82,
    column: 'BG',
    value: '4.120',
    message: 'Zehnmal so viel wie im Vorjahr.',
    proposal: '412?',
    accepted: null,
    ...part,
  };
}
