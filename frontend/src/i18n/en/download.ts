import type { download as german } from '../de/download';
import type { Texts } from '../types';

export const download: Texts<typeof german> = {
  label: 'Take {{name}} away as a file',
  short: '{{name}} as a file:',
  csv: 'CSV',
  csvOf: '{{name}} as CSV',
  xlsx: 'Excel',
  xlsxOf: '{{name}} for Excel',
  table: 'Table',
  all: 'All areas',
  note: 'The files say source, date, vintage, definition and what is protected.',
};
