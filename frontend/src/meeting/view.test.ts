import { expect, it } from 'vitest';
import { meetingsOf, searchOfMeetings } from './view';

it('keeps order and page of the meetings in the address', () => {
  const view = { sort: 'state', page: 2 };
  expect(searchOfMeetings(view).toString()).toBe('sort=state&seite=3');
  expect(meetingsOf(searchOfMeetings(view))).toEqual(view);
  expect(searchOfMeetings({ sort: '-date', page: 0 }).toString()).toBe('');
  expect(meetingsOf(new URLSearchParams('sort=place&seite=-1'))).toEqual({
    sort: '-date',
    page: 0,
  });
});
