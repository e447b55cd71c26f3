export const common = {
  product: 'Ausgleich',
  language: { label: 'Sprache', de: 'Deutsch', en: 'English' },
  paging: {
    label: 'Seiten',
    previous: 'Vorige Seite',
    next: 'Nächste Seite',
    of: '{{from}}–{{to}} von {{total}}',
  },
  value: {
    sign: {
      SECRET_OR_UNKNOWN: 'geheim oder unbekannt',
      BLOCKED: 'gesperrt',
      NOT_AVAILABLE: 'keine Angabe',
      UNRELIABLE: 'unsicher',
      LATER: 'folgt später',
    },
  },
  ui: {
    addPlaceholder: 'Name oder Nummer eingeben',
    cancel: 'Abbrechen',
    close: 'Schließen',
    working: 'Einen Moment …',
    undo: 'Rückgängig',
    notUndone: 'Das wurde nicht rückgängig gemacht. {{why}}',
    checkInput: 'Bitte prüfen Sie Ihre Angaben',
    noneFound: 'Nichts gefunden',
    all: 'alle',
    sortBy: 'Sortieren nach',
    direction: 'Richtung',
    ascending: 'aufsteigend',
    descending: 'absteigend',
    notice: 'Hinweise',
    strip:
      'Lage unter allen: {{name}} {{value}}, niedrigster Wert {{min}}, Mitte {{median}}, höchster Wert {{max}}',
  },
} as const;
