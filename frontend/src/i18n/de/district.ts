export const district = {
  title: 'Quartiere',
} as const;
