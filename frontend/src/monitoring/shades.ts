import type { Value } from '../api/types';

/** What the map shows of one area. */
export interface Shade {
  code: string;
  /** The figure that gives the colour; null where there is none to show. */
  figure: number | null;
  /** Why there is none. */
  gap: 'hatch' | 'dots' | null;
  /** The area and its figure in words. */
  label: string;
}

/** The figure of a value that may be shown, else null. */
export function openFigure(value: Value): number | null {
  return value.status === 'AVAILABLE' && typeof value.value === 'number' ? value.value : null;
}

export function gapOf(...values: (Value | undefined)[]): Shade['gap'] {
  if (values.some((value) => value?.status === 'SUPPRESSED')) return 'hatch';
  return values.every((value) => value?.status === 'AVAILABLE') ? null : 'dots';
}

export function figuresOf(shades: Shade[]): number[] {
  return shades.flatMap((shade) => shade.figure ?? []);
}
