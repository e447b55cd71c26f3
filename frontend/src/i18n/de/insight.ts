/** What the pages under Monitoring have in common. */
export const insight = {
  nav: {
    label: 'Seiten des Monitorings',
    figures: 'Kennzahlen',
    need: 'Handlungsbedarf',
    warnings: 'Frühwarnung',
    double: 'Doppelte Benachteiligung',
    resources: 'Mittel und Bedarf',
    effect: 'Wirkung',
  },
  noFigures: 'Noch keine Zahlen',
  noFiguresText:
    'Im heutigen Zuschnitt der Bezirke gibt es noch keinen Stichtag, zu dem alles veröffentlicht ist, was hier eingeht.',
  distribution: {
    title: 'Verteilung in der Stadt (zur Einordnung)',
    table: 'Verteilung über die Bezirke zu jedem Stichtag',
    date: 'Stichtag',
    dissimilarity: 'Ungleiche Verteilung (Dissimilarität)',
    isolation: 'Unter sich (Isolation)',
    share: 'Anteil in der Stadt',
    districts: 'Bezirke',
    leftOut: '{{counted}}, ohne {{leftOut}}',
    none: 'nicht berechnet',
    method:
      'Dissimilarität nach Duncan und Duncan (1955), Isolation nach Massey und Denton (1988), aus den für alle freigegebenen Zahlen. Beide hängen davon ab, wie die Bezirke geschnitten sind. Bezirke ohne freigegebene Zahl sind nicht enthalten.',
    empty: 'Für diesen Indikator sind keine Zahlen veröffentlicht.',
  },
};
