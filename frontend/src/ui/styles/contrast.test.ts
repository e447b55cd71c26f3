import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from '../colour';

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

describe.each(['light', 'dark'] as const)('the %s tokens', (scheme) => {
  const all = tokens(scheme);
  const colour = (name: string): string => {
    const value = all.get(name) ?? '';
    return value.startsWith('var') ? colour(value.slice(6, -1)) : value;
  };
  const lightness = (ramp: string) =>
    [1, 2, 3, 4, 5, 6, 7].map((n) => contrast(colour(`${ramp}-${String(n)}`), '#000000'));
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
    const steps = lightness('ramp');
    expect(steps).toEqual([...steps].sort((a, b) => b - a));
    expect(new Set(steps).size).toBe(7);
  });

  it('of two colours for unlike things neither looks like more, and a third stands above both', () => {
    const [one, other] = [colour('diverging-2'), colour('diverging-6')];
    expect(contrast(one, other)).toBeLessThan(1.25);
    for (const each of [one, other]) {
      expect(contrast(each, colour('ramp-1'))).toBeGreaterThan(2);
      expect(contrast(each, colour('ramp-7'))).toBeGreaterThan(2);
    }
  });

  it('the differences grow darker from the middle to both ends', () => {
    const steps = lightness('diverging');
    expect(steps.slice(0, 4)).toEqual(steps.slice(0, 4).sort((a, b) => a - b));
    expect(steps.slice(3)).toEqual(steps.slice(3).sort((a, b) => b - a));
  });
});
