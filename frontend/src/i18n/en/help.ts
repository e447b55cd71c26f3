import type { help as german } from '../de/help';
import type { Texts } from '../types';

export const help: Texts<typeof german> = {
  title: 'Help',
  open: 'Help',
  of: 'Help: {{title}}',
  lead: 'What each page shows, how it is used and what the words mean.',
  topics: 'Pages',
  shows: 'What you see here',
  steps: 'How to go about it',
  keys: 'Keyboard',
  terms: 'Terms',
  allTerms: 'All terms',
  contact: 'Whom you can ask',
  key: {
    search: '/',
    skip: 'Tab, then Enter',
    next: 'Tab and Shift + Tab',
    arrows: 'Arrow keys',
    ends: 'Home and End',
    choose: 'Enter or space',
    close: 'Esc',
  },
};
