export const help = {
  title: 'Hilfe',
} as const;
