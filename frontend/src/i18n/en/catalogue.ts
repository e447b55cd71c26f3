import type { catalogue as german } from '../de/catalogue';
import type { Texts } from '../types';

export const catalogue: Texts<typeof german> = {
  title: 'Catalogue',
};
