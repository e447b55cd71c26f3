export const download = {
  label: '{{name}} als Datei mitnehmen',
  short: '{{name}} als Datei:',
  csv: 'CSV',
  csvOf: '{{name}} als CSV',
  xlsx: 'Excel',
  xlsxOf: '{{name}} für Excel',
  table: 'Tabelle',
  all: 'Alle Gebiete',
  note: 'In den Dateien stehen Quelle, Stichtag, Fassung, Definition und was geschützt ist.',
} as const;
