export const connection = {
  title: 'Schnittstellen',
  lead: 'So lesen und liefern andere Systeme der Stadt: mit einem eigenen Zugang, mit genau den Rechten, die sie brauchen, und nur so oft wie vereinbart.',
  way: 'Der Weg zum Anschluss',
  way1: 'Legen Sie im Anmeldedienst (Keycloak, Realm „ausgleich“) einen vertraulichen Client mit Dienstkonto an, und geben Sie ihm als optionale Scopes nur die, die das System braucht.',
  way2: 'Übergeben Sie Kennung und Geheimnis auf sicherem Weg. Das Geheimnis gehört in die Umgebung des Systems, nie in Quelltext oder E-Mail.',
  way3: 'Das System holt sich mit beidem ein Zugriffstoken, das fünf Minuten gilt, und sendet es mit jeder Anfrage. Es bekommt nur die Scopes, um die es dabei bittet.',
  addresses: 'Adressen',
  api: 'Programmierschnittstelle',
  contract: 'Vertrag (OpenAPI)',
  token: 'Zugriffstoken holen',
  issuer: 'Aussteller der Token',
  audience: 'Token gelten für',
  example: 'Ein Beispiel, das geht',
  exampleToken: 'Ein Token holen',
  exampleRead: 'Damit lesen',
  copy: 'Kopieren',
  copied: 'Das Beispiel ist in der Zwischenablage.',
  notCopied: 'Das Kopieren ist hier nicht erlaubt. Bitte markieren Sie den Text.',
  secret: 'Setzen Sie für „…“ das Geheimnis des Clients ein und für „city-system“ seine Kennung.',
  secretDemonstration:
    'Die Vorführung bringt den Client „city-system“ mit; sein Geheimnis ist bekannt. Im Betrieb hat jedes System ein eigenes.',
  scopes: 'Was welcher Scope öffnet',
  scopeCode: 'Scope',
  scopeOpens: 'öffnet',
  scope: {
    monitoringRead:
      'Gebietsstände, Bezirke, Katalog, Einrichtungen und Werte lesen. Kleine Zahlen sind verborgen wie für alle, die keine Rohdaten sehen dürfen.',
    monitoringWrite:
      'Lieferungen abgeben, prüfen, veröffentlichen und zurückziehen; Gebietsstände, Katalog und Einrichtungen ändern. Werte zu lesen gehört nicht dazu.',
    programmeRead:
      'Programmgebiete mit ihren Beschlüssen und die vereinbarten Ziele lesen. Zahlen, die nicht öffentlich sind, nur zusammen mit monitoring:read.',
  },
  scopesText:
    'Ein Dienstkonto handelt nur durch seine Scopes; Rollen von Personen gelten für es nicht. Jede Änderung steht mit dem Dienstkonto im Protokoll.',
  limits: 'Wie oft gefragt werden darf',
  limitsText:
    'Gezählt wird je Minute und je laufender Instanz der Anwendung; nicht Genutztes gilt bis zu einer Minute weiter. Jede Antwort nennt in RateLimit, wie viele Anfragen noch frei sind. Danach kommt 429, und Retry-After sagt, nach wie vielen Sekunden es weitergeht.',
  who: 'Wer',
  perMinute: 'Anfragen je Minute',
  limitSystem: 'Ein anderes System, je Client',
  limitAgreed: 'Vereinbart mit „{{client}}“',
  limitPerson: 'Eine Person, je Konto',
  limitNobody: 'Ohne gültige Anmeldung, je Adresse',
  errors: 'Wenn eine Anfrage abgelehnt wird',
  errorsText:
    'Jede Ablehnung kommt als application/problem+json mit einem festen „type“ und Sätzen in der Sprache von Accept-Language. Bei Eingaben nennt „violations“ jeden Fehler auf einmal.',
  status: 'Status',
  meaning: 'Bedeutung, und was zu tun ist',
  error: {
    '400':
      'Die Anfrage ist fehlerhaft: unbekannte Angaben, falsche Form. Was genau, steht in „violations“.',
    '401':
      'Das Token fehlt, ist abgelaufen oder nicht für Ausgleich ausgestellt. Holen Sie ein neues.',
    '403':
      'Der Scope fehlt im Token. Bitten Sie beim Holen darum, oder lassen Sie ihn dem Client geben.',
    '404': 'Das gibt es nicht, oder es liegt außerhalb dessen, was Sie sehen dürfen.',
    '412':
      'Inzwischen geändert: Der jetzige Stand liegt bei. Lesen Sie ihn, und senden Sie sein ETag in If-Match.',
    '429': 'Zu viele Anfragen. Warten Sie so viele Sekunden, wie Retry-After nennt.',
  },
} as const;
