/** What is kept on this device until the server has it, and ranges pasted from a spreadsheet. */
export const outbox = {
  waiting_one: 'Eine Eingabe wartet auf Verbindung und wird von selbst gesendet:',
  waiting_other: '{{count}} Eingaben warten auf Verbindung und werden von selbst gesendet, zuerst:',
  refused_one: 'Eine Eingabe konnte nicht übernommen werden. Ihr Text ist noch da:',
  refused_other:
    '{{count}} Eingaben konnten nicht übernommen werden. Ihre Texte sind noch da, zuerst:',
  sent: '„{{title}}“ ist gesendet ({{time}}).',
  undone: '„{{title}}“ ist zurückgeholt und liegt als Entwurf da.',
  notUndone:
    '„{{title}}“ ließ sich gerade nicht zurückholen. Öffnen Sie die Seite, und ziehen Sie es dort zurück.',
  state: {
    sending: 'wird gesendet',
    WAITING: 'wartet auf Verbindung',
    SIGN_IN: 'wartet auf Ihre Anmeldung',
    SENT: 'gesendet {{time}}',
    REFUSED: 'noch nicht übernommen',
  },
  signOut: {
    title: 'Abmelden und Eingaben verwerfen?',
    text_one:
      'Auf diesem Gerät liegt eine Eingabe, die noch nicht gesendet ist. Beim Abmelden wird sie gelöscht, damit sie niemand nach Ihnen sieht.',
    text_other:
      'Auf diesem Gerät liegen {{count}} Eingaben, die noch nicht gesendet sind. Beim Abmelden werden sie gelöscht, damit sie niemand nach Ihnen sieht.',
    confirm: 'Abmelden und verwerfen',
  },
} as const;

export const paste = {
  title: 'Werte aus einer Tabelle einfügen',
  label: 'Kopierter Bereich',
  help: 'Kopieren Sie in Ihrer Tabelle die Zeilen mit Zielwert, Zähler und Nenner, und fügen Sie sie hier ein. Zahlen mit Komma.',
  read: '{{read}} von {{all}} Zeilen gelesen. Eingetragen ist noch nichts.',
  preview: 'Was wohin kommt',
  column: { target: 'Zielwert', value: 'neu', now: 'bisher', row: 'Zeile' },
  said: '(in der Tabelle „{{said}}“)',
  share: '{{numerator}} von {{denominator}}',
  unread: 'Nicht gelesen',
  row: 'Zeile {{row}}',
  take_one: 'Einen Wert eintragen',
  take_other: '{{count}} Werte eintragen',
  leave: 'Nichts eintragen',
  taken_one: 'Ein Wert ist eingetragen.',
  taken_other: '{{count}} Werte sind eingetragen.',
  fault: {
    unknownTarget: 'Einen Zielwert dieses Namens gibt es hier nicht.',
    severalTargets: 'Der Name passt auf mehrere Zielwerte. Bitte den ganzen Namen.',
    twice: 'Für diesen Zielwert steht schon weiter oben eine Zahl.',
    noNumber: 'Die Zahl fehlt.',
    badNumber: 'Das ist keine ganze Zahl ab 0, zum Beispiel 24 oder 1.200.',
    noDenominator: 'Der Nenner fehlt: Dieser Zielwert ist ein Anteil.',
    zeroDenominator: 'Der Nenner ist null; ein Anteil lässt sich so nicht bilden.',
    tooManyRows: 'Dazu gibt es keinen Zielwert mehr. Ohne Namen gilt die Reihenfolge im Formular.',
  },
} as const;
