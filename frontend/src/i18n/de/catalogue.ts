export const catalogue = {
  title: 'Katalog',
} as const;
