import type { common as german } from '../de/common';
import type { Texts } from '../types';

export const common: Texts<typeof german> = {
  product: 'Ausgleich',
  language: { label: 'Language', de: 'Deutsch', en: 'English' },
  paging: {
    label: 'Pages',
    previous: 'Previous page',
    next: 'Next page',
    of: '{{from}}–{{to}} of {{total}}',
  },
  value: {
    sign: {
      SECRET_OR_UNKNOWN: 'secret or unknown',
      BLOCKED: 'blocked',
      NOT_AVAILABLE: 'not available',
      UNRELIABLE: 'unreliable',
      LATER: 'to follow',
    },
  },
  ui: {
    addPlaceholder: 'Type a name or number',
    cancel: 'Cancel',
    close: 'Close',
    working: 'One moment …',
    undo: 'Undo',
    notUndone: 'That was not undone. {{why}}',
    checkInput: 'Please check what you entered',
    noneFound: 'Nothing found',
    all: 'all',
    sortBy: 'Sort by',
    direction: 'Direction',
    ascending: 'ascending',
    descending: 'descending',
    notice: 'Notices',
    strip:
      'Place among all: {{name}} {{value}}, lowest {{min}}, middle {{median}}, highest {{max}}',
  },
};
