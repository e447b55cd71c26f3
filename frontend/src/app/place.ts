import { lazy, type ComponentType } from 'react';
import type { Right } from '../api/types';
import { loadLaterTexts } from '../i18n';

/** A page in a chunk of its own, with the texts that the first page does without. */
export function page(load: () => Promise<{ default: ComponentType }>) {
  return lazy(async () => {
    const [loaded] = await Promise.all([load(), loadLaterTexts()]);
    return loaded;
  });
}

export interface Place {
  path: string;
  /** Without one it is for everybody who is signed in. */
  right?: Right;
  page: ComponentType;
}
