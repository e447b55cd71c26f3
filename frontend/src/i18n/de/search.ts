export const search = {
  label: 'Suche',
} as const;
