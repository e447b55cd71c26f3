import type { search as german } from '../de/search';
import type { Texts } from '../types';

export const search: Texts<typeof german> = {
  label: 'Search',
  open: 'Search',
  hint: 'Name or number of a district, an indicator, a variable …',
  waiting: 'Searching …',
  none: 'Nothing found for “{{text}}”. A part of the name or the number is enough.',
  failed: 'The search does not answer right now. Please try again in a moment.',
  kind: {
    DISTRICT: 'Areas',
    GOAL: 'Goals',
    MEASURE: 'Measures',
    PROGRAMME_AREA: 'Programme areas',
    CONFERENCE: 'District conferences',
    INDICATOR: 'Indicators',
    VARIABLE: 'Variables',
    SOURCE: 'Sources',
    SCHEME: 'Schemes',
    DELIVERY: 'Deliveries',
  },
};
