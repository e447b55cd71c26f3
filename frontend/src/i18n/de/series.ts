export const series = {
  mark: 'Bruch',
  break: 'Bruch am {{date}}:',
  changed: 'Seit {{date}} anders berechnet (Fassung {{version}}).',
  allByValid: 'Alle Werte hier sind nach der geltenden Fassung berechnet.',
} as const;
