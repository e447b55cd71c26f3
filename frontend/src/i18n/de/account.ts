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
