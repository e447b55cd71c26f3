export const series = {
  mark: 'Bruch',
  break: 'Bruch am {{date}}:',
  changed: 'Seit {{date}} anders berechnet (Fassung {{version}}).',
  allByValid: 'Alle Werte hier sind nach der geltenden Fassung berechnet.',
  recut: 'neu zugeschnitten',
  notContinued: 'nicht fortgeführt',
  earlier: 'aus einem früheren Gebietsstand',
  earlierKey: 'Offene Punkte (○) sind Werte aus einem früheren Gebietsstand.',
} as const;
