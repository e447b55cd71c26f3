import { useLayoutEffect } from 'react';
import type { Installation } from '../api/types';
import { applyAccent } from './accent';

/** Brings the city's own colour into effect as soon as it is known. */
export function useAppearance(installation: Installation | undefined): void {
  const accent = installation?.accent;
  useLayoutEffect(() => {
    applyAccent(accent);
  }, [accent]);
}
