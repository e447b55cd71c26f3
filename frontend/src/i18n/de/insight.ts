/** What the pages under Monitoring have in common. */
export const insight = {
  nav: {
    label: 'Seiten des Monitorings',
    figures: 'Kennzahlen',
    warnings: 'Frühwarnung',
  },
};
