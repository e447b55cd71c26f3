export const search = {
  label: 'Suche',
  open: 'Suchen',
  hint: 'Name oder Nummer eines Bezirks, eines Indikators, eines Merkmals …',
  waiting: 'Wird gesucht …',
  none: 'Zu „{{text}}“ ist nichts zu finden. Ein Teil des Namens oder die Nummer genügt.',
  failed: 'Die Suche antwortet gerade nicht. Bitte versuchen Sie es in einem Moment erneut.',
  kind: {
    DISTRICT: 'Gebiete',
    GOAL: 'Ziele',
    PROGRAMME_AREA: 'Programmgebiete',
    CONFERENCE: 'Stadtteilkonferenzen',
    INDICATOR: 'Indikatoren',
    VARIABLE: 'Merkmale',
    SOURCE: 'Quellen',
    SCHEME: 'Gebietsstände',
    DELIVERY: 'Lieferungen',
  },
} as const;
