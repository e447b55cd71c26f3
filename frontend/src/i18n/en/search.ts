import type { search as german } from '../de/search';
import type { Texts } from '../types';

export const search: Texts<typeof german> = {
  label: 'Search',
};
