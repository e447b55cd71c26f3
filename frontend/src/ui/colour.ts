type Rgb = [number, number, number];

function rgbOf(hex: string): Rgb {
  const channel = (at: number) => parseInt(hex.slice(at, at + 2), 16);
  return [channel(1), channel(3), channel(5)];
}

function luminance(hex: string): number {
  const [r, g, b] = rgbOf(hex).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of WCAG 2.2, from 1 to 21, of two colours written #rrggbb. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** A colour moved towards another one, by a part from 0 to 1. */
function mixed(from: string, to: string, part: number): string {
  const [start, end] = [rgbOf(from), rgbOf(to)];
  const hex = start.map((channel, at) => Math.round(channel + part * ((end[at] ?? 0) - channel)));
  return `#${hex.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

const READABLE = 4.5;

/**
 * The colour itself where it can be read on every ground; else moved towards `ink` in small steps
 * until it can. So a city may choose any colour, and no page becomes unreadable.
 */
export function readable(colour: string, grounds: string[], ink: string): string {
  for (let step = 0; step < 20; step += 1) {
    const tried = mixed(colour, ink, step / 20);
    if (grounds.every((ground) => contrast(tried, ground) >= READABLE)) return tried;
  }
  return ink;
}

/** White or near-black: which of them can be read better on this colour. */
export function writingOn(colour: string): string {
  const [light, dark] = ['#ffffff', '#10201f'];
  return contrast(light, colour) >= contrast(dark, colour) ? light : dark;
}
