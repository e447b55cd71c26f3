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
};
