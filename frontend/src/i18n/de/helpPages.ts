/** The help: per screen what it shows, how it is used and by which keys; and the terms. */
export const helpPages = {
  topics: {
    start: {
      title: 'Übersicht',
      shows: [
        'Was für Ihre Rolle gerade ansteht und die Wege zu den Seiten, die Sie öffnen können.',
        'Gestrichelt umrandet steht „Fiktive Daten“, wo Zahlen nur der Vorführung dienen.',
      ],
      steps: [
        'Mit der Suche kommen Sie von jeder Seite aus zu einem Bezirk oder einem Indikator.',
        'Was in der Navigation nicht steht, ist für Ihre Rolle nicht vorgesehen.',
      ],
      terms: ['district', 'indicator', 'fictitious'],
    },
    monitoring: {
      title: 'Monitoring',
      shows: [
        'Einen Indikator zu einem Stichtag: die Gesamtstadt, den höchsten und den niedrigsten Wert, dazu Karte, Verlauf und Tabelle aller Gebiete.',
        'Zwei Stichtage zeigen, was sich verändert hat; zwei Indikatoren, was zusammen auftritt. Über Ursachen sagt beides nichts.',
        'Schraffiert ist ein Wert, der zum Schutz der Menschen dahinter nicht gezeigt wird; gepunktet einer, der nicht vorliegt. Beides ist nicht null.',
      ],
      steps: [
        'Wählen Sie Indikator, Stichtag und Gebiete. Die Adresse der Seite enthält alles, was Sie gewählt haben; mit „Link kopieren“ geben Sie die Ansicht weiter.',
        'Was Sie in der Karte, im Verlauf oder in der Tabelle berühren, ist in allen dreien hervorgehoben. Mit einem Klick nehmen Sie das Gebiet in den Verlauf auf, bis zu sechs.',
        'Mit einem Klick auf eine Zahl sehen Sie, woher sie kommt: Rechnung, Quelle, Lieferung.',
        'Unter „Klassen der Karte“ ändern Sie, wie die Farben eingeteilt sind. Eine andere Einteilung zeigt dieselben Zahlen anders; vergleichen Sie.',
      ],
      terms: ['share', 'points', 'rank', 'fewCases', 'protected', 'vintage', 'break'],
    },
    need: {
      title: 'Handlungsbedarf',
      shows: [
        'Einen Index aus mehreren Indikatoren: wie jeder Bezirk steht (hoch, mittel, niedrig, sehr niedrig) und wohin es im Vergleich der Bezirke geht (positiv, stabil, negativ).',
        'Zu jeder Einstufung steht, wie sicher sie ist: ob andere Gewichte, ein weggelassener Indikator oder der Zufall bei kleinen Zahlen zu einer anderen führen.',
        'Berechnet: jeder Wert als Abstand vom Mittel der Bezirke in Standardabweichungen, gewichtet summiert und durch die Standardabweichung der Summe geteilt. Der Index vergleicht; er sagt nicht, wie es der Stadt insgesamt geht.',
      ],
      steps: [
        'Wählen Sie Index und Stichtag. Eine Zahl der Tafel zeigt in Karte und Tabelle nur diese Bezirke.',
        'Mit „anzeigen“ sehen Sie zu einem Bezirk, woraus der Index entsteht und woran die Einstufung hängt.',
        'Aus einem Vorschlag führt ein Link zum Beschluss; die Zahlen, auf denen er beruht, sind dort schon angekreuzt.',
      ],
      terms: ['district', 'indicator', 'protected', 'programmeArea'],
    },
    double: {
      title: 'Doppelte Benachteiligung',
      shows: [
        'Zwei Indizes gegeneinander: wie Menschen leben und was ihr Ort bietet. Vier Felder, geteilt beim Mittel der eingestuften Bezirke.',
        'Ein Ortsindex sagt, was in Reichweite ist: Plätze, Beratung, Praxen, Grün- und Spielflächen, ihre Bewertung und wer sie zu Fuß erreicht. Er sagt nicht, wie es sich dort lebt.',
      ],
      steps: [
        'Wählen Sie ein Feld, um Tabelle, Punkte und Karte auf seine Bezirke zu beschränken.',
        'Hohle Punkte liegen nahe am Mittel oder wechseln bei anderen Gewichten das Feld. Bitte nicht als sicher zitieren.',
      ],
      terms: ['district', 'indicator', 'fictitious'],
    },
    effect: {
      title: 'Wirkung',
      shows: [
        'Wie sich Bezirke des Programms seit ihrer Aufnahme verändert haben, jeder neben einem Bezirk außerhalb, dessen Index davor am nächsten lag. Der Unterschied der Änderungen steht mit seinem Intervall da.',
        'Er zeigt einen Unterschied, nicht seine Ursache. Wenige Paare sagen wenig, und hohe Werte gehen oft auch von selbst zurück.',
        'Berechnet: eigene Änderung minus Änderung des ähnlichen Bezirks, gemittelt über die Paare; das Intervall aus allen Vertauschungen der Vorzeichen. Über einen Bruch im Verlauf wird nicht verglichen, nach dem Ausscheiden nicht weiter.',
      ],
      steps: [
        'Wählen Sie Indikator, Index und Stichtag; die Adresse der Seite enthält alles.',
        'Sehen Sie zuerst auf die Zeit vor der Aufnahme: Liefen beide schon da auseinander, sagt der Unterschied danach wenig.',
        'Unter den Paaren steht, welche Bezirke nicht verglichen sind und warum.',
      ],
      terms: ['programmeArea', 'similar', 'points', 'fewCases', 'break'],
    },
    distribution: {
      title: 'Verteilung in der Stadt',
      shows: [
        'Wie gleichmäßig die Gruppe eines Anteils über die Bezirke verteilt ist, zur Einordnung. Das ist kein Ziel des Programms.',
        'Dissimilarität: welcher Teil der Gruppe in einem anderen Bezirk leben müsste, damit ihr Anteil überall gleich wäre; 0 % gleichmäßig, 100 % ganz getrennt.',
        'Isolation: welchen Anteil die Gruppe im Bezirk einer ihrer Personen im Mittel hat. Daneben steht ihr Anteil in der Stadt; so groß wäre sie bei gleichmäßiger Verteilung.',
      ],
      steps: [
        'Vergleichen Sie Stichtage eines Indikators, nicht Städte: Beide Maße hängen davon ab, wie die Bezirke geschnitten sind. Nach einem Bruch im Verlauf sind sie nicht vergleichbar.',
      ],
      terms: ['share', 'district', 'protected', 'break'],
    },
    warnings: {
      title: 'Frühwarnung',
      shows: [
        'Welche Werte sich zwischen zwei Stichtagen so verändert haben wie kaum irgendwo sonst, zum Günstigen wie zum Ungünstigen, mit dem Grund in Worten.',
        'Ein Hinweis bittet um genaueres Hinsehen. Er sagt nichts über Ursachen und ist kein Urteil über einen Bezirk. Geringe Fallzahlen stehen gesondert und geben keinen Hinweis.',
      ],
      steps: [
        'Wählen Sie Indikator, Spanne und Stadtbezirk; die Adresse der Seite enthält alles. In der Karte zeigen Sie mit einem Klick einen Bezirk allein. Mit einem Indikator zeigt die Tabelle die Veränderungen aller Bezirke.',
        'Sozialplanung und Statistikamt antworten auf einen Hinweis: Ursache bekannt, Fehler in den Daten, wird bearbeitet. Ihre Notiz sehen nur diese beiden; zurücknehmen lässt sich die Antwort jederzeit.',
        'Mit „Merken“ kommt ein Bezirk oder einer seiner Werte auf Ihre eigene Merkliste, die sonst niemand sieht.',
      ],
      terms: ['points', 'fewCases', 'break', 'district'],
    },
    resources: {
      title: 'Mittel und Bedarf',
      shows: [
        'Ob das Geld der Maßnahmen eines Jahres dorthin geht, wo der Bedarf nach einem Sozialraum-Index größer ist, oder ob es gleichmäßig verteilt ist wie mit der Gießkanne: als Kurve, je Klasse und je Bezirk, auch je Einwohner/-in.',
        'Gezählt werden die Maßnahmen, die hier geführt sind, und nicht alles, was die Stadt ausgibt. Ob das Geld geholfen hat, sagt die Verteilung nicht.',
      ],
      steps: [
        'Wählen Sie Index, Stichtag, Haushaltsjahr und ob geplantes oder ausgegebenes Geld gezeigt wird; die Adresse der Seite enthält alles.',
        'Liegt die Kurve über der gestrichelten Geraden, geht mehr Geld zu größerem Bedarf. Unter ihr steht dasselbe als Tabelle.',
        'Die Bezirke lassen sich als Tabelle mitnehmen, mit den Hinweisen, die dazugehören.',
      ],
      terms: ['district', 'indicator', 'fictitious'],
    },
    districts: {
      title: 'Quartiere',
      shows: [
        'Alle Gebiete und zu jedem eine Seite mit allen Indikatoren, den Werten der Gesamtstadt daneben, Nachbarn, ähnlichen Gebieten und Einrichtungen.',
        'Der Streifen zeigt die Lage unter allen Gebieten: jeder Strich ein Gebiet, der Punkt dieses.',
      ],
      steps: [
        'Über die Suche oder die Liste öffnen Sie ein Gebiet; gedruckt ist die Seite das Blatt für die Stadtteilkonferenz.',
      ],
      terms: ['district', 'borough', 'strip', 'similar', 'fewCases'],
    },
    programme: {
      title: 'Programmgebiete',
      shows: [
        'Welche Bezirke zum Programm gehören, seit wann und auf welche Zahlen hin. Die Zahlen eines Gebiets entstehen aus Summen seiner Bezirke.',
        'Jeder Beschluss nennt Gremium, Datum, Vorlage und die Zahlen, wie sie damals veröffentlicht waren. Spätere Berichtigungen ändern sie nicht.',
      ],
      steps: [
        'Die Seite eines Gebiets führt von der Lage über Stimmen und Ziele bis zur Zielerreichung; oben steht, was als Nächstes fällig ist.',
        'Aufnahme, Entlassung und geänderte Bezirke erfasst die Sozialplanung, wenn das Gremium beschlossen hat.',
      ],
      terms: ['programmeArea', 'share', 'vintage'],
    },
    goals: {
      title: 'Ziele',
      shows: [
        'Was in den Programmgebieten erreicht werden soll, mit wem es vereinbart ist und wie weit der Weg gegangen ist, zu jedem Stichtag.',
        'Der Weg ist der Anteil der gewollten Veränderung, der erreicht ist, immer in der Einheit des Ziels: Ein Ziel in Prozent ist nicht erreicht, weil eine Anzahl gesunken ist.',
      ],
      steps: [
        'Schlagen Sie ein Ziel für eines Ihrer Gebiete vor. Was Sie tippen, bleibt bis zum Speichern auf diesem Gerät.',
        'Neben dem Zielwert steht, was er in Haushalten oder Personen heißt und ob sich eine so große Veränderung vom Zufall unterscheiden ließe. Das ist ein Rat, keine Bedingung.',
        'Vereinbart wird mit mindestens einem Zielwert und einem Beteiligten außer dem Amt; Definition und Ausgangswert stehen dann fest.',
      ],
      terms: ['target', 'attainment', 'points', 'protected'],
    },
    measures: {
      title: 'Maßnahmen',
      shows: [
        'Wer was wo und für wen tut: als Tabelle oder als Kalender, gegliedert nach Träger, Bezirk oder Programmgebiet. Ein Hinweis sagt, wo mehrere dieselbe Zielgruppe am selben Ort ansprechen.',
        'Die Seite einer Maßnahme zeigt die Ziele, denen sie dient, mit der Begründung davor, ihre eigenen Zielwerte und deren Stand, Geld und Beschlüsse.',
        'Zielerreichung der Maßnahme, ihr Beitrag und die Zielerreichung des Ziels stehen nebeneinander und werden nie zusammengezählt.',
      ],
      steps: [
        'Legen Sie eine Idee an; nur Titel, Bezirk und Träger müssen dastehen. Was Sie tippen, bleibt bis zum Speichern auf diesem Gerät.',
        '„Bis zum Beginn“ sagt, was noch fehlt, und führt dorthin: Ziel der Maßnahme, ein Ziel des Programms mit Begründung, ein Zielwert zur Wirkung.',
        'Braucht sie zusätzliches Geld oder Stellen, prüft die Sozialplanung, ob der Haushalt das trägt, oder erfasst den Beschluss. Vorher kann sie nicht beginnen.',
      ],
      terms: [
        'measure',
        'hypothesis',
        'outcome',
        'resourceDecision',
        'funding',
        'contribution',
        'target',
        'attainment',
      ],
    },
    documentation: {
      title: 'Dokumentation',
      shows: [
        'Was in jedem Zeitraum einer Maßnahme getan wurde, wie viele Menschen erreicht wurden, was es gekostet hat und wie es um die Zielwerte steht. Gezählt werden Menschen und Vorgänge, nie Namen.',
        'Träger sehen zuerst, was fällig ist, mit den Werten des Zeitraums davor. Nach dem Ende eines Zeitraums bleiben vier Wochen.',
        'Angenommen von der Sozialplanung dienen die Angaben dem Sachbericht, dem Bericht der Stadt und dem öffentlichen Blatt. Was nicht gut lief, Abweichungen und Kosten sehen nur der Träger und die Sozialplanung.',
      ],
      steps: [
        'Ist alles wie zuvor, reicht „Unverändert, geprüft“. Das lässt sich mit „Rückgängig“ zurücknehmen, solange es nicht angenommen ist.',
        'Sonst „Eintragen“: Die letzten Werte stehen schon da, ändern Sie, was anders war. Zahlen mit Komma.',
        'Was Sie tippen, bleibt auf diesem Gerät. Ohne Verbindung können Sie einreichen; gesendet wird von selbst, sobald sie wieder da ist, und nur einmal. Oben auf der Seite steht, was noch wartet. Beim Abmelden wird gelöscht, was nicht gesendet ist.',
        'Zielwerte lassen sich aus einer Tabelle einfügen: Zielwert, Zähler, Nenner. Sie sehen vorher, was wohin kommt und was nicht gelesen wurde.',
        'Die Sozialplanung nimmt an oder gibt mit einer Rückfrage zurück. Nach der Annahme ändert „Berichtigen“ in einer neuen Fassung; bis zu deren Annahme gilt die bisherige.',
      ],
      terms: ['measure', 'target', 'attainment', 'contribution', 'protected'],
    },
    conferences: {
      title: 'Stadtteilkonferenzen',
      shows: [
        'Welche Konferenz zu welchen Bezirken gehört, wer Mitglied ist, wann sie sich trifft und was dabei herauskam.',
        'Ergebnisse sehen alle, die die Konferenz sehen; Teilnahme und Protokoll nur die Konferenz, ihre Mitglieder und die Sozialplanung.',
      ],
      steps: [
        'Planen Sie die nächste Sitzung; die Tagesordnung der letzten steht schon da. Danach halten Sie Teilnahme und Ergebnisse fest.',
        'Unter „Mein Konto“ erzeugen Sie eine Adresse, unter der Ihr Kalenderprogramm die Sitzungen abholt. Sie lässt sich jederzeit zurücknehmen.',
      ],
      terms: ['district', 'programmeArea'],
    },
    voices: {
      title: 'Stimmen',
      shows: [
        'Was Menschen vor Ort berichten, Stärken wie Bedarf, neben der Zahl, die sie bestätigen, erklären oder in Frage stellen.',
        'Jede Beobachtung bekommt eine Antwort, die ihre Absender sehen: zur Kenntnis genommen, in einem Ziel verwendet oder nicht gefolgt, mit Grund.',
      ],
      steps: [
        'Schreiben Sie drei Sätze ohne Namen und ohne das, woran man Einzelne erkennt. Bilder und ein PDF können Sie danach anhängen.',
        'Unbeantwortet lässt sich eine Beobachtung ändern oder mit Grund zurücknehmen.',
      ],
      terms: ['district', 'indicator', 'fictitious'],
    },
    deliveries: {
      title: 'Lieferungen',
      shows: [
        'Dateien der Ämter auf ihrem Weg: eingegangen, geprüft, veröffentlicht, zurückgezogen.',
        'Abgeben veröffentlicht nichts. Sie sehen zuerst, was neu, geändert, unverändert oder abgelehnt ist.',
      ],
      steps: [
        'Geben Sie eine Datei mit Quelle und Stichtag ab und ordnen Sie die Spalten zu; die Zuordnung wird je Quelle gemerkt.',
        'Ein Fehler verhindert die Veröffentlichung, eine Warnung können Sie mit Begründung annehmen.',
        'Jede Veröffentlichung lässt sich zurückziehen; die frühere Fassung gilt dann wieder.',
      ],
      terms: ['delivery', 'variable', 'referenceDate', 'vintage', 'signs'],
    },
    catalogue: {
      title: 'Katalog',
      shows: [
        'Merkmale, Indikatoren, Quellen und Gebietsstände mit ihren Fassungen und der Formel in Worten.',
      ],
      steps: [
        'Eine benutzte Definition wird nicht überschrieben: Ändern legt eine neue Fassung an, ältere Zahlen behalten ihre.',
        'Stillgelegtes verschwindet aus den Listen und bleibt nachlesbar.',
      ],
      terms: ['variable', 'indicator', 'scheme', 'polarity', 'threshold'],
    },
    administration: {
      title: 'Verwaltung',
      shows: [
        'Personen mit Zustand, Rollen, Organisation und letzter Anmeldung; die Sozialplanung sieht die Mitglieder von Organisationen und Konferenzen.',
        'Organisationen mit Kontakt, Bezirken und Mitgliedern. Was hier genommen wird, gilt innerhalb von fünf Sekunden.',
      ],
      steps: [
        'Laden Sie eine Person mit ihrer E-Mail-Adresse ein; ihr Kennwort legt sie selbst fest.',
        'Rollen gelten nur in einer Organisation ihrer Art. Zugehörigkeiten geben und beenden Sie auf der Seite der Organisation oder der Person.',
        'Gesperrte Konten können Sie jederzeit wieder freigeben.',
      ],
      terms: ['district'],
    },
    audit: {
      title: 'Protokoll',
      shows: [
        'Jede Änderung mit Zeitpunkt, Rolle und Organisation, vorher und nachher. Namen von Personen stehen hier nicht.',
      ],
      steps: [
        'Öffnen Sie einen Eintrag, um zu sehen, was sich geändert hat.',
        '„Protokoll prüfen“ geht die ganze Kette der Einträge entlang und nennt den ersten, der nicht passt.',
        'Den Namen hinter einem Eintrag sieht nur die Administration, zu einem Zweck; auch dieser Blick ist ein Eintrag.',
      ],
      terms: ['vintage', 'delivery'],
    },
  },
  keys: {
    search: 'Suche öffnen, von jeder Seite aus',
    skip: 'Zum Inhalt springen (erster Halt der Seite)',
    next: 'Weiter und zurück zwischen Feldern, Knöpfen und Links',
    arrows: 'Auf Karte und Punktdiagramm von Gebiet zu Gebiet',
    ends: 'Auf Karte und Punktdiagramm zum ersten und letzten Gebiet',
    choose: 'Gebiet auswählen, Kopf einer Spalte sortieren',
    close: 'Fenster oder Liste schließen, ohne etwas zu ändern',
  },
  terms: {
    programmeArea: {
      name: 'Programmgebiet',
      text: 'Ein oder mehrere statistische Bezirke, die mit Beschluss in das Programm aufgenommen sind.',
    },
    target: {
      name: 'Zielwert',
      text: 'Woran ein Ziel gemessen wird: Größe, Ausgangswert, angestrebter Wert und Tag.',
    },
    measure: {
      name: 'Maßnahme, Projekt',
      text: 'Was ein Träger oder das Dezernat tut, damit sich für Menschen etwas ändert. Eine Maßnahme ist auf Dauer angelegt, ein Projekt hat Anfang und Ende.',
    },
    hypothesis: {
      name: 'Begründung',
      text: 'Warum eine Maßnahme zu einem Ziel beiträgt, aufgeschrieben vor ihrem Beginn.',
    },
    outcome: {
      name: 'Leistung und Wirkung',
      text: 'Leistung ist, was getan wird und wie viele kommen; Wirkung ist, was sich für sie ändert.',
    },
    resourceDecision: {
      name: 'Ressourcenbeschluss',
      text: 'Entscheidung eines Gremiums über Geld oder Stellen, die der Haushalt des Dezernats nicht trägt.',
    },
    funding: {
      name: 'Zuwendung, Leistungsvertrag',
      text: 'Förderung eines Trägers mit eigenem Zeitraum und Nachweis. Sie ersetzt keinen Ressourcenbeschluss.',
    },
    contribution: {
      name: 'Beitrag',
      text: 'Einschätzung der Partner, was eine Maßnahme zu einem Ziel beigetragen hat, von „kein“ bis „deutlich“, mit der Stärke der Belege. „Nicht zuzuordnen“ ist eine Antwort.',
    },
    attainment: {
      name: 'Zielerreichung',
      text: 'Erreichte Veränderung geteilt durch die gewollte. 100 % heißt erreicht, über 100 % übertroffen, unter 0 % schlechter als am Anfang.',
    },
    district: {
      name: 'Statistischer Bezirk',
      text: 'Kleinstes Gebiet, für das Zahlen gezeigt werden; im Gebietsstand der Vorführung 92.',
    },
    borough: {
      name: 'Stadtbezirk',
      text: 'Fasst mehrere statistische Bezirke zusammen. Seine Werte entstehen aus Summen, nie aus gemittelten Anteilen.',
    },
    scheme: {
      name: 'Gebietsstand',
      text: 'Die Einteilung der Stadt, die in einem Zeitraum galt. Dieselbe Nummer kann in einem anderen Gebietsstand ein anderes Gebiet sein.',
    },
    indicator: {
      name: 'Indikator',
      text: 'Eine Zahl mit fester Berechnung aus Merkmalen, zum Beispiel ein Anteil.',
    },
    variable: {
      name: 'Merkmal',
      text: 'Was gezählt und geliefert wird, zum Beispiel Haushalte mit Kindern.',
    },
    referenceDate: { name: 'Stichtag', text: 'Der Tag, für den eine Zahl gilt.' },
    share: {
      name: 'Anteil',
      text: 'Summe der Zähler geteilt durch Summe der Nenner, in Prozent. Steht in Klammern eine Zahl, ist es die absolute.',
    },
    points: {
      name: 'Prozentpunkte',
      text: 'Unterschied zweier Prozentwerte: von 48 % auf 38 % sind es 10 Prozentpunkte.',
    },
    rank: {
      name: 'Platz',
      text: 'Stelle in der Reihe vom höchsten zum niedrigsten Wert. Gleiche Werte haben denselben Platz. Ein Platz ist keine Note.',
    },
    strip: {
      name: 'Streifen',
      text: 'Lage unter allen Gebieten: jeder Strich ein Gebiet, der Punkt dieses, das Dreieck die Stadt.',
    },
    similar: {
      name: 'Ähnliche Gebiete',
      text: 'Gebiete mit den kleinsten Unterschieden über alle Indikatoren der Lebenslage zusammen.',
    },
    fewCases: {
      name: 'Wenige Fälle',
      text: 'Die Bezugsgröße ist klein; der Wert schwankt leicht durch Zufall.',
    },
    protected: {
      name: 'Geschützt',
      text: 'Der Wert wird nicht gezeigt, weil sonst auf wenige Menschen geschlossen werden könnte. Geschützt heißt nicht null.',
    },
    threshold: {
      name: 'Schutzgrenze',
      text: 'Anzahlen unter dieser Grenze werden anderen als den zuständigen Stellen nicht gezeigt.',
    },
    vintage: {
      name: 'Fassung',
      text: 'Jede Veröffentlichung ist eine neue Fassung; ältere bleiben lesbar.',
    },
    break: {
      name: 'Bruch im Verlauf',
      text: 'Ab hier wird anders gezählt oder gerechnet; die Werte davor und danach sind nur bedingt vergleichbar.',
    },
    polarity: {
      name: 'Richtung',
      text: 'Ob ein höherer Wert auf mehr oder auf weniger Bedarf hinweist, oder auf keines von beiden.',
    },
    delivery: {
      name: 'Lieferung',
      text: 'Eine Datei einer Quelle, von der Abgabe bis zur Veröffentlichung.',
    },
    signs: {
      name: 'Zeichen in Tabellen',
      text: '„-“ genau null; „.“ geheim oder unbekannt; „x“ gesperrt; „/“ unsicher; „…“ folgt später.',
    },
    fictitious: {
      name: 'Fiktive Daten',
      text: 'Zahlen, die für die Vorführung erfunden sind. Echt sind allein die der Ratsvorlage zum 31.12.2007.',
    },
  },
} as const;
