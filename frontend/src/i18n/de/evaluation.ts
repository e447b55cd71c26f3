/** Mittel und Bedarf, Wirkung. */
export const evaluation = {
  noIndex: 'Noch kein Sozialraum-Index',
  noIndexText:
    'Geld und Wirkung werden gegen den Bedarf gehalten, und den sagt ein Sozialraum-Index. Statistikamt und Sozialplanung legen ihn im Katalog fest.',
  index: 'Index',
  indicator: 'Indikator',
  indexDate: 'Stichtag des Index',
  date: 'Stichtag',
  district: 'Bezirk',
  method: 'Wie das berechnet ist',
  methodLink: 'Wie das berechnet ist',
  unknown: 'nicht bekannt',
  fictitious: 'Die Angaben sind zur Demonstration erfunden.',
  points: '{{value}} Prozentpunkte',
  status: {
    VERY_LOW: 'sehr niedriger Status',
    LOW: 'niedriger Status',
    MEDIUM: 'mittlerer Status',
    HIGH: 'hoher Status',
    NONE: 'nicht eingestuft',
  },
  resources: {
    title: 'Mittel und Bedarf',
    lead: 'Ob das Geld der Maßnahmen dorthin geht, wo der Bedarf größer ist, oder ob es gleichmäßig verteilt ist wie mit der Gießkanne.',
    year: 'Haushaltsjahr',
    kind: 'Geld',
    planned: 'geplant',
    spent: 'ausgegeben',
    plannedEach: 'geplant je Einwohner/-in',
    spentEach: 'ausgegeben je Einwohner/-in',
    none: 'Für {{year}} ist in den eingestuften Bezirken kein Geld {{what}}',
    noneText:
      'Gezählt werden Maßnahmen mit Kosten und Zeitraum, und was angenommene Dokumentationen als Ausgaben nennen. Wählen Sie ein anderes Jahr.',
    noPeople: 'Keine Kurve, weil Einwohnerzahlen fehlen',
    noPeopleText:
      'Für {{year}} sind in den eingestuften Bezirken {{rated}} {{what}}. Nicht von allen ist die Einwohnerzahl bekannt, und ohne sie lässt sich nicht sagen, wie viel auf die Menschen kommt.',
    against: 'Gehalten gegen „{{index}}“ (Fassung {{version}}) zum {{date}}.',
    curve: 'Verteilung des Geldes {{year}}: {{what}}',
    said: {
      need: 'Das Geld geht überwiegend dorthin, wo der Bedarf größer ist.',
      even: 'Das Geld ist fast gleichmäßig verteilt, unabhängig vom Bedarf.',
      away: 'Das Geld geht überwiegend dorthin, wo der Bedarf kleiner ist.',
    },
    half: 'In den Bezirken mit dem größeren Bedarf, in denen die Hälfte der Menschen lebt, sind es {{amount}} von {{total}} im Jahr {{year}}.',
    chart: 'Konzentrationskurve: {{what}}',
    reading:
      'Von links nach rechts stehen die Bezirke mit dem größten Bedarf zuerst. Liegt die Kurve über der gestrichelten Geraden, geht mehr Geld zu größerem Bedarf; auf ihr bekommen alle gleich viel.',
    index:
      'Konzentrationsmaß: {{value}} (unter 0: nach Bedarf; 0: Gießkanne; über 0: gegen den Bedarf).',
    curveTable: 'Kurve als Tabelle',
    cumulatedPeople: 'Anteil der Menschen, größter Bedarf zuerst',
    cumulatedMoney: 'Anteil des Geldes',
    byClass: 'Geld je Klasse des Bedarfs {{year}}',
    byDistrict: 'Bezirke mit Geld aus Maßnahmen {{year}}',
    people: 'Menschen',
    districts: 'Bezirke',
    measures: 'Maßnahmen',
    without_zero: 'Jeder Bezirk hat in diesem Jahr Geld aus Maßnahmen.',
    without_one: 'Ein weiterer Bezirk hat in diesem Jahr kein Geld aus Maßnahmen.',
    without_other: '{{count}} weitere Bezirke haben in diesem Jahr kein Geld aus Maßnahmen.',
    elsewhere_one: 'Eine Maßnahme liegt in einem anderen Gebietsstand und ist nicht enthalten.',
    elsewhere_other:
      '{{count}} Maßnahmen liegen in einem anderen Gebietsstand und sind nicht enthalten.',
    status: 'Sozialer Status',
    method:
      'Geplante Kosten einer Maßnahme sind gleichmäßig auf die Tage ihres Zeitraums gelegt; ausgegeben ist, was angenommene Dokumentationen für das Jahr sagen. Arbeitet eine Maßnahme in mehreren Bezirken, ist ihr Geld nach Einwohnerinnen und Einwohnern auf sie gelegt; wo deren Zahl nicht überall bekannt ist, zu gleichen Teilen. Je Einwohner/-in einer Klasse steht nur da, wo sie von allen ihren Bezirken bekannt ist. Das Konzentrationsmaß ist eins weniger das Doppelte der Fläche unter der Kurve (Kakwani, Wagstaff und van Doorslaer 1997).',
    limits:
      'Nicht enthalten ist, was die Stadt außerhalb dieser Maßnahmen ausgibt, etwa für Schulen und Kitas. Ob das Geld geholfen hat, sagt die Verteilung nicht.',
  },
  effect: {
    title: 'Wirkung',
    lead: 'Wie sich Bezirke des Programms seit ihrer Aufnahme entwickelt haben, verglichen mit Bezirken, die ihnen davor ähnlich waren.',
    until: 'Bis zum Stichtag',
    none: 'Noch kein Vergleich möglich',
    noneText:
      'Bis zum {{date}} hat kein Bezirk des Programms Werte vor und nach seiner Aufnahme, zu denen es einen ähnlichen Bezirk gibt. Unten steht, woran es jeweils liegt.',
    heading: '{{name}} bis zum {{date}}',
    said_one:
      'Im Bezirk des Programms änderte sich der Wert seit der Aufnahme um {{own}}, im ähnlichen Bezirk um {{other}}: ein Unterschied von {{difference}}.',
    said_other:
      'In {{count}} Bezirken des Programms änderte sich der Wert seit der Aufnahme im Mittel um {{own}}, in ebenso vielen ähnlichen um {{other}}: ein Unterschied von {{difference}}.',
    between: 'Intervall zum Niveau {{level}}: {{from}} bis {{to}}.',
    chance: 'Er ist von Zufall nicht zu unterscheiden.',
    noInterval: 'Aus einem einzigen Paar lässt sich nicht sagen, wie sicher das ist.',
    fewCases_one:
      'Bei einem Paar beruht ein Wert auf wenigen Fällen; dort ändert schon der Zufall viel.',
    fewCases_other:
      'Bei {{count}} Paaren beruht ein Wert auf wenigen Fällen; dort ändert schon der Zufall viel.',
    few_one: 'Ein einziges Paar sagt sehr wenig.',
    few_other: '{{count}} Paare sagen wenig: Schon ein einzelner Bezirk ändert das Ergebnis.',
    many_one: 'Ein Paar ist verglichen.',
    many_other: '{{count}} Paare sind verglichen.',
    noCause:
      'Der Vergleich zeigt einen Unterschied, nicht seine Ursache. Bezirke wurden wegen hoher Werte aufgenommen, und hohe Werte gehen oft auch von selbst zurück.',
    before_one:
      'Vor der Aufnahme hatte sich der Bezirk um {{difference}} anders entwickelt als der ähnliche.',
    before_other:
      'Vor der Aufnahme hatten sich die Bezirke im Mittel um {{difference}} anders entwickelt als die ähnlichen. Liefen sie schon da auseinander, sagt der Unterschied danach wenig.',
    noBefore: 'Ob sie sich schon vor der Aufnahme verschieden entwickelten, ist nicht bekannt.',
    own: 'Bezirke des Programms, Mittel',
    other: 'ähnliche Bezirke, Mittel',
    admitted: 'aufgenommen am {{dates}}',
    chart: '{{name}}: Bezirke des Programms und ähnliche Bezirke',
    table: 'Werte als Tabelle',
    pairs: 'Wer mit wem verglichen ist',
    pairsText:
      'Zu jedem Bezirk steht der Bezirk außerhalb des Programms, dessen Index ({{index}}) vor der Aufnahme am nächsten lag; jeder nur einmal.',
    ends: 'Die Linien enden am {{date}}: Danach war ein Bezirk nicht mehr im Programm, oder es fehlt ein Wert.',
    marked: '{{value}}, wenige Fälle',
    stayed: '{{admitted}} bis {{left}}',
    ownDistrict: 'Bezirk des Programms',
    since: 'aufgenommen',
    ownChange: 'Änderung',
    similar: 'ähnlicher Bezirk',
    otherChange: 'Änderung dort',
    difference: 'Unterschied',
    indices: 'Index davor',
    indicesOf: '{{own}} und {{other}} ({{date}})',
    beforeColumn: 'Unterschied davor',
    unpaired: 'Nicht verglichen',
    why: {
      NOT_YET: 'ist zum Stichtag noch nicht so lange im Programm, dass sich vergleichen ließe.',
      TOO_SHORT: 'hat das Programm verlassen, bevor es neue Werte gab.',
      BROKEN:
        'hat seit der Aufnahme nur Werte, die mit denen davor nicht vergleichbar sind: Die Zeitreihe ist unterbrochen.',
      NO_INDEX: 'hat vor der Aufnahme keinen Index.',
      NO_VALUES: 'hat vor der Aufnahme oder zum Stichtag keinen veröffentlichten Wert.',
      NO_SIMILAR: 'findet keinen ähnlichen Bezirk mehr: Alle sind schon verglichen.',
    },
    method:
      'Verglichen werden die Änderungen vom letzten Stichtag vor der Aufnahme bis zum gewählten Stichtag (Differenz der Differenzen), bei Bezirken, die das Programm verlassen haben, bis zum letzten Stichtag davor. Über einen Bruch in der Zeitreihe wird nicht verglichen. Ähnlich ist der Bezirk mit dem nächsten Index am letzten Stichtag vor der Aufnahme; das nächste Paar wird zuerst gebildet, kein Bezirk zweimal genommen.',
    interval_one: 'Die Spanne entsteht aus allen Vertauschungen der Paare.',
    interval_other:
      'Die Spanne entsteht aus allen Vertauschungen der Paare (Hartigan 1969). Für 95 % braucht es mindestens {{count}} Paare; mit weniger steht da, wie viel sich sagen lässt.',
    limits:
      'Wenige Bezirke, ein Indikator unter vielen, und andere Entwicklungen zur gleichen Zeit: Nehmen Sie den Unterschied als Anlass zum Gespräch, nicht als Urteil über eine Maßnahme.',
  },
};
