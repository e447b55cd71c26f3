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
  noFigures: 'No figures yet',
  noFiguresText:
    'As the districts are cut today there is no date yet at which everything that goes in here is published.',
  distribution: {
    title: 'Distribution in the city (for context)',
    table: 'Distribution over the districts at every date',
    date: 'Date',
    dissimilarity: 'Uneven distribution (dissimilarity)',
    isolation: 'Among themselves (isolation)',
    share: 'Share in the city',
    districts: 'Districts',
    leftOut: '{{counted}}, without {{leftOut}}',
    none: 'not computed',
    method:
      'Dissimilarity by Duncan and Duncan (1955), isolation by Massey and Denton (1988), from the figures released for everybody. Both depend on how the districts are cut. Districts without a released figure are not in them.',
    empty: 'No figures are published for this indicator.',
  },
};
