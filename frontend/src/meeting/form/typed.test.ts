import { describe, expect, it } from 'vitest';
import type { Conference, Meeting } from '../../api/conferences';
import { bodyOfInput, meetingSchema, newMeeting } from './meetingSchema';
import { bodyOfInput as recordOf, recordInput, recordSchema } from './recordSchema';
import { parseTime } from './time';

const MEETING: Meeting = {
  id: 'm1',
  conference: { code: 'sieker', name: 'Sieker' },
  date: '2010-06-17',
  start: '17:30',
  end: null,
  place: null,
  agenda: ['Begrüßung', 'Sommerfest'],
  state: 'PLANNED',
  cancelledBecause: null,
  overdue: false,
  results: [],
  minutes: null,
  editable: true,
  version: 1,
};

const member = (id: string, from: string, to: string | null) => ({
  ...{ id, name: id, from, to },
  organisation: null,
  recorded: false,
});

const CONFERENCE: Conference = {
  code: 'sieker',
  name: 'Sieker',
  contact: { person: null, email: null, phone: null, address: null, website: null },
  activeFrom: '2000-01-01',
  activeTo: null,
  districts: [],
  members: [
    member('school', '2005-01-01', null),
    member('parish', '2010-06-17', '2010-06-17'),
    member('late', '2010-06-18', null),
    member('gone', '2005-01-01', '2010-06-16'),
  ],
  next: null,
  lastHeld: null,
  insider: true,
  editable: true,
  version: 1,
};

describe('a time of day', () => {
  it.each([
    ['18:00', '18:00'],
    ['18.30', '18:30'],
    ['9 Uhr', '09:00'],
    [' 7:05 ', '07:05'],
    ['24:00', null],
    ['18:60', null],
    ['abends', null],
    ['', null],
  ])('%s is %s', (typed, time) => {
    expect(parseTime(typed)).toBe(time);
  });
});

describe('a meeting', () => {
  it('begins like the last one, but for its day', () => {
    expect(newMeeting(MEETING)).toEqual({
      date: '',
      start: '17:30',
      end: '',
      place: '',
      agenda: 'Begrüßung\nSommerfest',
    });
  });

  it('is sent as it was typed, without empty lines', () => {
    const typed = {
      date: '17.3.11',
      start: '18 Uhr',
      end: '',
      place: '',
      agenda: ' Eins \n\nZwei',
    };
    expect(bodyOfInput(typed)).toEqual({
      date: '2011-03-17',
      start: '18:00',
      end: null,
      place: null,
      agenda: ['Eins', 'Zwei'],
    });
  });

  it('ends after it has begun, and its lines are short', () => {
    const typed = {
      ...{ date: '17.3.11', start: '18:00', end: '17:00', place: '' },
      agenda: 'x'.repeat(301),
    };
    const found = meetingSchema.safeParse(typed).error?.issues;
    expect(found?.map(({ path, message }) => [path[0], message])).toEqual([
      ['agenda', 'longLine'],
      ['end', 'timeOrder'],
    ]);
  });
});

describe('what came of a meeting', () => {
  it('is prefilled with the members of that day, who were there', () => {
    const input = recordInput(MEETING, CONFERENCE);
    expect(input.attendance.map((line) => [line.member, line.presence])).toEqual([
      ['school', 'PRESENT'],
      ['parish', 'PRESENT'],
    ]);
    expect(recordSchema.safeParse(input).success).toBe(true);
  });

  it('keeps what was recorded, and says nothing of whom nothing was said', () => {
    const held: Meeting = {
      ...MEETING,
      state: 'HELD',
      results: ['Ein Fest'],
      minutes: {
        attendance: [{ member: 'school', name: 'school', presence: 'EXCUSED' }],
        guests: 3,
        text: null,
      },
    };
    expect(recordOf(recordInput(held, CONFERENCE))).toEqual({
      attendance: [{ member: 'school', presence: 'EXCUSED' }],
      guests: 3,
      results: ['Ein Fest'],
      minutes: null,
    });
  });
});
