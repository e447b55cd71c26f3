export const account = {
  myData: 'Was über Sie gespeichert ist',
  title: 'Mein Konto',
  lead: 'Angemeldet als {{name}}.',
  capacities: 'Wofür Sie handeln',
  capacitiesText:
    'Jede Zeile gilt für sich: Eine Rolle in einer Organisation reicht nicht in die Bezirke einer anderen.',
  role: 'Rolle',
  body: 'Organisation',
  districts: 'Bezirke',
  city: 'ganze Stadt',
  noDistricts: 'keine',
  calendar: {
    title: 'Termine im eigenen Kalender',
    text: 'Ihr Kalenderprogramm kann die Sitzungen der Stadtteilkonferenzen, die Sie sehen, von selbst abholen, und dazu die Fristen für die Dokumentation Ihrer Maßnahmen. Dafür bekommt es eine geheime Adresse. Wer sie kennt, sieht Termine, Tagesordnungen und Ergebnisse, aber keine Protokolle: Behandeln Sie sie wie ein Kennwort.',
    none: 'Sie haben keine Kalenderadresse.',
    since: 'Sie haben eine Kalenderadresse seit {{at}}.',
    make: 'Kalenderadresse erzeugen',
    replace: 'Adresse ersetzen',
    revoke: 'Adresse beenden',
    replaceTitle: 'Adresse ersetzen?',
    replaceText:
      'Sie bekommen eine neue Adresse. Die bisherige gilt sofort nicht mehr; tragen Sie die neue in Ihren Kalender ein.',
    revokeTitle: 'Adresse beenden?',
    revokeText: 'Ihr Kalender bekommt ab sofort nichts mehr. Sie können später eine neue erzeugen.',
    made: 'Die Kalenderadresse ist erzeugt.',
    ended: 'Die Kalenderadresse ist beendet.',
    once: 'Ihre Adresse steht nur jetzt hier',
    onceText:
      'Bitte kopieren Sie sie in Ihr Kalenderprogramm („Kalender abonnieren“). Später lässt sie sich nicht mehr anzeigen, nur ersetzen.',
    address: 'Kalenderadresse',
    copy: 'Adresse kopieren',
    copied: 'Kopiert.',
    open: 'Im Kalenderprogramm öffnen',
  },
  everywhere: 'Überall abmelden',
  everywhereText:
    'Sie haben an einem anderen Gerät vergessen, sich abzumelden? Beenden Sie alle Ihre Sitzungen auf einmal, hier und beim Anmeldedienst.',
  everywhereOut: 'Überall abmelden',
  confirm: 'Überall abmelden?',
  confirmText:
    'Alle Ihre Sitzungen enden sofort, auch diese. Was irgendwo noch nicht gespeichert ist, bleibt auf der offenen Seite stehen, bis Sie sich dort wieder anmelden.',
  onlyHereTitle: 'Hier sind Sie überall abgemeldet',
  onlyHere:
    'Der Anmeldedienst war nicht erreichbar: Dort können Ihre Sitzungen noch eine Weile bestehen. Bitte versuchen Sie es später noch einmal, oder schließen Sie an fremden Geräten alle Fenster des Browsers.',
} as const;
