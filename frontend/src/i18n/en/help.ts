import type { help as german } from '../de/help';
import type { Texts } from '../types';

export const help: Texts<typeof german> = {
  title: 'Help',
};
