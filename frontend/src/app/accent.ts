import { readable, writingOn } from '../ui/colour';

/** The grounds and the ink of both schemes, as the tokens have them. */
const LIGHT = { grounds: ['#fbf9f3', '#fffefb', '#f1ede1'], ink: '#1f1d18' };
const DARK = { grounds: ['#181713', '#201e19', '#282520'], ink: '#efeadd' };

/** The tokens that follow from a city's colour, for light and dark. */
export function accentTokens(colour: string): Record<string, string> {
  const light = readable(colour, LIGHT.grounds, LIGHT.ink);
  const dark = readable(colour, DARK.grounds, DARK.ink);
  return {
    '--city': light,
    '--on-city': writingOn(light),
    '--city-dark': dark,
    '--on-city-dark': writingOn(dark),
  };
}

/** Puts the city's colour into effect; what is no colour changes nothing. */
export function applyAccent(colour: string | null | undefined): void {
  if (!colour || !/^#[0-9a-f]{6}$/i.test(colour)) return;
  for (const [token, value] of Object.entries(accentTokens(colour))) {
    document.documentElement.style.setProperty(token, value);
  }
}
