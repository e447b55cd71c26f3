import type { district as german } from '../de/district';
import type { Texts } from '../types';

export const district: Texts<typeof german> = {
  title: 'Districts',
};
