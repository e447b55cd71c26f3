export const privacy = {
  part: {
    account: 'Angaben zum Konto',
    auditEntries: 'Einträge im Protokoll',
    calendarAddress: 'Kalenderadresse',
    looks: 'Blicke auf Ihren Namen oder Ihre Daten',
    memberships: 'Mitgliedschaften',
    rememberedAnswers: 'gemerkte Antworten (höchstens einen Tag)',
    sessions: 'Anmeldungen im Browser',
    signInAccount: 'Konto im Anmeldedienst',
    watchList: 'Merkliste',
  },
  mine: {
    title: 'Meine Daten',
    lead: 'Was diese Anwendung zu Ihrer Person aufbewahrt. Sie können alles als Datei mitnehmen.',
    download: 'Meine Daten herunterladen',
    fileName: 'meine-daten.json',
    looks: 'Wer hat nachgesehen?',
    noLooks: 'Niemand hat Ihren Namen im Protokoll nachgesehen oder Ihre Daten angefordert.',
    elsewhere: 'Was anderswo steht',
    elsewhereText:
      'Name, E-Mail-Adresse und Zugangsdaten von {{name}} liegen im Anmeldedienst der Stadt. Ihr Konto trägt dort die Kennung {{subject}}; was er von Ihnen weiß, steht mit in der Datei.',
    rights:
      'Sie können verlangen, dass Ihre Daten berichtigt oder gelöscht werden. Wenden Sie sich dazu an die Administration.',
  },
  others: {
    title: 'Daten einer Person',
    lead: 'Auskunft über das, was zu einer Person aufbewahrt ist, und ihre Löschung. Beides steht danach im Protokoll, mit Ihrem Zweck.',
    subject: 'Kennung des Kontos',
    subjectHelp:
      'Sie steht bei den Mitgliedschaften und im Anmeldedienst, zum Beispiel 3f0c…; Namen stehen hier nicht.',
    subjectMissing: 'Bitte nennen Sie die Kennung des Kontos.',
    export: 'Auskunft herunterladen',
    fileName: 'auskunft.json',
    handedOut: 'Die Auskunft ist heruntergeladen und im Protokoll vermerkt.',
    erase: 'Person löschen …',
    eraseTitle: 'Diese Person löschen?',
    eraseGoes:
      'Gelöscht werden: das Konto im Anmeldedienst mit Name und E-Mail-Adresse, der Name neben allen Einträgen des Protokolls, die Zuordnung der Mitgliedschaften zum Konto, Anmeldungen und gemerkte Antworten. Laufende Mitgliedschaften enden sofort.',
    eraseStays:
      'Es bleibt: was getan wurde, mit Rolle und Organisation. Das Protokoll bleibt prüfbar.',
    eraseFinal: 'Das lässt sich nicht rückgängig machen.',
    eraseConfirm: 'Endgültig löschen',
    erased: 'Die Person ist gelöscht: {{total}} Angaben.',
  },
} as const;

export const purpose = {
  label: 'Zweck',
  none: 'Bitte wählen',
  choose: 'Bitte wählen Sie einen Zweck.',
  of: {
    SECURITY_INCIDENT: 'Sicherheitsvorfall aufklären',
    CORRECTION: 'Rückfrage oder Berichtigung eines Eintrags',
    REQUEST_OF_THE_PERSON: 'Anfrage der Person selbst',
    LEGAL_DUTY: 'Gesetzliche Pflicht oder Prüfung',
  },
  reason: 'Begründung',
  reasonHelp: 'Mindestens {{least}} Zeichen, ohne Namen. Sie bleibt im Protokoll stehen.',
  length: 'Bitte begründen Sie mit {{least}} bis {{most}} Zeichen.',
} as const;
