import type { origin as german } from '../de/origin';
import type { Texts } from '../types';

export const origin: Texts<typeof german> = {
  title: 'Where the figure comes from',
  open: 'Where the figure comes from',
  ask: '{{of}}: {{text}}. Where the figure comes from',
  of: '{{indicator}}, {{area}}, {{date}}',
  asOf: 'Shown as it was on {{at}}.',
  formula: 'Formula',
  calculation: 'Calculation',
  definition: 'Definition',
  scheme: 'scheme {{scheme}}',
  inputs: 'What goes into it',
  part: {
    READY_MADE: 'delivered ready-made',
    NUMERATOR: 'in the numerator',
    DENOMINATOR: 'in the denominator',
    BASE_NUMERATOR: 'in the numerator of the base',
    BASE_DENOMINATOR: 'in the denominator of the base',
  },
  source: 'Source: {{source}}',
  vintage: 'vintage {{vintage}}, published {{at}}',
  areas: 'sum of {{number}} districts',
  row: '{{file}}, row {{row}}',
  vintages: 'Earlier states',
  vintagesText: 'What was published is never overwritten. Each state can be looked at.',
  since: 'since {{at}}',
  between: '{{at}} to {{until}}',
  changed: 'new: {{variables}}',
  shown: 'shown now',
  look: 'Look at it',
};
