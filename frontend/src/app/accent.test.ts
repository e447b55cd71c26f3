import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { contrast } from '../ui/colour';
import { accentTokens, applyAccent } from './accent';

const GROUNDS = {
  '--city': ['#fbf9f3', '#fffefb', '#f1ede1'],
  '--city-dark': ['#181713', '#201e19', '#282520'],
};

afterEach(() => {
  document.documentElement.removeAttribute('style');
});

describe('the colour of a city', () => {
  it.each(['#1c4a5a', '#ffdd00', '#ff0000', '#ffffff', '#000000', '#7f7f7f', '#00ff00'])(
    '%s never makes writing unreadable',
    (colour) => {
      const tokens = accentTokens(colour);
      for (const [token, grounds] of Object.entries(GROUNDS)) {
        for (const ground of grounds) {
          expect(contrast(tokens[token] ?? '', ground), token).toBeGreaterThanOrEqual(4.5);
        }
        const on = tokens[token.replace('--', '--on-')] ?? '';
        expect(contrast(on, tokens[token] ?? ''), `writing on ${token}`).toBeGreaterThanOrEqual(
          4.5,
        );
      }
    },
  );

  it('is left as it is where it can be read', () => {
    expect(accentTokens('#1c4a5a')['--city']).toBe('#1c4a5a');
    expect(accentTokens('#ffdd00')['--city']).not.toBe('#ffdd00');
  });

  it('is held against the grounds that the tokens really have', () => {
    const css = readFileSync('src/ui/styles/tokens.css', 'utf8');
    for (const ground of Object.values(GROUNDS).flat()) expect(css).toContain(ground);
  });

  it('takes effect, and nothing else does', () => {
    applyAccent('#a01030');
    expect(document.documentElement.style.getPropertyValue('--city')).toBe('#a01030');
    applyAccent('red; background: url(x)');
    applyAccent(null);
    expect(document.documentElement.style.getPropertyValue('--city')).toBe('#a01030');
  });
});
