import type { insight as german } from '../de/insight';
import type { Texts } from '../types';

export const insight: Texts<typeof german> = {
  nav: {
    label: 'Pages of the monitoring',
    figures: 'Figures',
    need: 'Need for action',
    warnings: 'Early warnings',
    double: 'Double disadvantage',
    resources: 'Resources and need',
    effect: 'Effect',
  },
};
