import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

// What a checker cannot see in pictures (writing inside SVG, marks on the map) is held here.
const css = readFileSync('src/ui/styles/tokens.css', 'utf8');

function tokens(scheme: 'light' | 'dark'): Map<string, string> {
  const block = css.split(`(prefers-color-scheme: ${scheme})`)[1]?.split('@media')[0] ?? '';
  const all = css.slice(0, css.indexOf('@media')) + block;
  return new Map(
    [...all.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6}|var\(--[\w-]+\))/g)].map((m) => [
      m[1] ?? '',
      m[2] ?? '',
    ]),
  );
}

function luminance(hex: string): number {
  const channels = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const [r = 0, g = 0, b = 0] = channels.map((c) =>
    c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of WCAG 2.2, from 1 to 21. */
function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

describe.each(['light', 'dark'] as const)('the %s tokens', (scheme) => {
  const all = tokens(scheme);
  const colour = (name: string): string => {
    const value = all.get(name) ?? '';
    return value.startsWith('var') ? colour(value.slice(6, -1)) : value;
  };
  const writing = ['ink', 'muted', 'accent', 'danger', 'warning', 'success'];
  const lines = [1, 2, 3, 4, 5, 6].map((n) => `line-${String(n)}`);

  it.each([...writing, ...lines])('%s can be read on every ground', (name) => {
    for (const ground of ['paper', 'sheet', 'tint']) {
      expect(contrast(colour(name), colour(ground)), `${name} on ${ground}`).toBeGreaterThanOrEqual(
        4.5,
      );
    }
  });

  it('the accent carries writing', () => {
    expect(contrast(colour('on-accent'), colour('accent'))).toBeGreaterThanOrEqual(4.5);
  });

  it('the marks of hatch and dots stand out from their ground', () => {
    expect(contrast(colour('muted'), colour('map-gap'))).toBeGreaterThanOrEqual(3);
  });

  it('neighbouring steps of the ramp differ and grow darker', () => {
    const steps = [1, 2, 3, 4, 5, 6, 7].map((n) => luminance(colour(`ramp-${String(n)}`)));
    expect(steps).toEqual([...steps].sort((a, b) => b - a));
    expect(new Set(steps).size).toBe(7);
  });

  it('the differences grow darker from the middle to both ends', () => {
    const steps = [1, 2, 3, 4, 5, 6, 7].map((n) => luminance(colour(`diverging-${String(n)}`)));
    expect(steps.slice(0, 4)).toEqual(steps.slice(0, 4).sort((a, b) => a - b));
    expect(steps.slice(3)).toEqual(steps.slice(3).sort((a, b) => b - a));
  });
});
