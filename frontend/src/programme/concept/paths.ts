import { areaPath } from '../view';

/** All versions of an area's concept. */
export function conceptsPath(area: string): string {
  return `${areaPath(area)}/konzept`;
}

export function conceptPath(area: string, number: number): string {
  return `${conceptsPath(area)}/${String(number)}`;
}

export function comparePath(area: string, from: number, to: number): string {
  return `${conceptsPath(area)}/vergleich?von=${String(from)}&nach=${String(to)}`;
}
