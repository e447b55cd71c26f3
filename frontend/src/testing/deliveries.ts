import type { Delivery, Finding } from '../api/types';
import type { Mapping } from '../api/types';
import { answers, page } from './server';

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
  corrections: 0,
  publishedAt: null,
  withdrawnAt: null,
  reason: null,
  publishable: true,
  progress: null,
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
    correction: null,
    accepted: null,
    ...part,
  };
}

export const jump = finding({});
export const typo = finding({
  id: 2,
  severity: 'ERROR',
  type: 'NOT_A_NUMBER',
  row: 66,
  value: '87O',
  message: 'Das ist keine Zahl.',
  proposal: '870?',
  correction: { kind: 'NUMBER', from: '87O', to: '870', label: '„87O“ als 870 lesen' },
});

/** The server has this delivery, checked, with one warning. */
export function checked() {
  answers('deliveries/d-1', delivery, { ETag: '"3"' });
  answers('deliveries/d-1/findings', [jump]);
  answers('deliveries/d-1/plan', page([]));
  answers('history/delivery/d-1', page([]));
  answers('deliveries/d-1/effect', {
    variables: [],
    hidden: 2,
    gone: [],
    notices: [
      {
        code: 'sgb2-share',
        name: 'SGB-II-Quote',
        kind: 'OTHER_UNIT',
        sentence: 'Ein Anteil wird in Prozent gerechnet; als Einheit ist „Punkte“ angegeben.',
      },
    ],
    indicators: [
      {
        code: 'sgb2-share',
        name: 'SGB-II-Quote',
        values: 1,
        newDate: false,
        cityBefore: '10,9 %',
        cityAfter: '11,2 %',
      },
    ],
    audiences: [{ roles: ['council'], sees: 'sehen geschützte Zahlen.' }],
  });
  answers('variables', page([]));
  answers('deliveries', page([]));
}
