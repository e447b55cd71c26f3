import type { outbox as german, paste as germanPaste } from '../de/outbox';
import type { Texts } from '../types';

export const outbox: Texts<typeof german> = {
  waiting_one: 'One entry waits for the connection and will be sent by itself:',
  waiting_other: '{{count}} entries wait for the connection and will be sent by themselves, first:',
  refused_one: 'One entry could not be taken over. Your text is still there:',
  refused_other: '{{count}} entries could not be taken over. Your texts are still there, first:',
  sent: '“{{title}}” has been sent ({{time}}).',
  undone: '“{{title}}” has been taken back and is there as a draft.',
  notUndone: '“{{title}}” could not be taken back just now. Open the page and withdraw it there.',
  state: {
    sending: 'being sent',
    WAITING: 'waiting for connection',
    SIGN_IN: 'waiting for you to sign in',
    SENT: 'sent {{time}}',
    REFUSED: 'not taken over yet',
  },
  signOut: {
    title: 'Sign out and discard what you entered?',
    text_one:
      'One entry on this device has not been sent yet. Signing out deletes it, so that nobody sees it after you.',
    text_other:
      '{{count}} entries on this device have not been sent yet. Signing out deletes them, so that nobody sees them after you.',
    confirm: 'Sign out and discard',
  },
};

export const paste: Texts<typeof germanPaste> = {
  title: 'Paste values from a spreadsheet',
  label: 'Copied range',
  help: 'In your spreadsheet copy the rows with target, numerator and denominator, and paste them here. Numbers with a comma as in German.',
  read: '{{read}} of {{all}} rows read. Nothing is filled in yet.',
  preview: 'What goes where',
  column: { target: 'Target', value: 'new', now: 'until now', row: 'Row' },
  said: '(in the spreadsheet “{{said}}”)',
  share: '{{numerator}} of {{denominator}}',
  unread: 'Not read',
  row: 'Row {{row}}',
  take_one: 'Fill in one value',
  take_other: 'Fill in {{count}} values',
  leave: 'Fill in nothing',
  taken_one: 'One value is filled in.',
  taken_other: '{{count}} values are filled in.',
  fault: {
    unknownTarget: 'There is no target of this name here.',
    severalTargets: 'The name fits several targets. Please give the whole name.',
    twice: 'There is already a number for this target further up.',
    noNumber: 'The number is missing.',
    badNumber: 'This is no whole number from 0, for example 24 or 1.200 (German notation).',
    noDenominator: 'The denominator is missing: this target is a share.',
    zeroDenominator: 'The denominator is zero; that makes no share.',
    tooManyRows: 'There is no target left for it. Without names the order of the form counts.',
  },
};
