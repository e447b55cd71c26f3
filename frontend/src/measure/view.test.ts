import { expect, it } from 'vitest';
import { isFiltered, searchOf, viewOf } from './view';

it('keeps a view in the address and reads it back', () => {
  const address =
    'q=bus&stand=IDEA&stand=RUNNING&art=PROJECT&traeger=awo&bezirk=78&gebiet=sieker&ziel=z' +
    '&gruppe=FAMILIES&fehlt=NO_GOAL&empfehlung=1&unsere=1&sort=-from&seite=2&ansicht=kalender&nach=district';
  const view = viewOf(new URLSearchParams(address));
  expect(view).toMatchObject({
    states: ['IDEA', 'RUNNING'],
    kind: 'PROJECT',
    managed: 'no',
    mine: true,
    page: 1,
    shape: 'line',
    grouping: 'district',
  });
  expect(searchOf(view).toString()).toBe(address);
  expect(isFiltered(view)).toBe(true);
});

it('leaves aside what an address cannot mean', () => {
  const view = viewOf(
    new URLSearchParams('stand=WISH&art=x&gruppe=y&fehlt=z&sort=beauty&seite=-3'),
  );
  expect(view).toMatchObject({ states: [], kind: '', targetGroup: '', finding: '', page: 0 });
  expect(searchOf(view).toString()).toBe('');
  expect(isFiltered(view)).toBe(false);
});

it('is not narrowed by the way of looking at it', () => {
  expect(isFiltered(viewOf(new URLSearchParams('ansicht=kalender&nach=area&sort=-to')))).toBe(
    false,
  );
});
