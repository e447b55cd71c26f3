import type { Standing } from './chosen';

/** Two colours far apart, one for each direction; lighter where somebody has answered. Few cases are hatched. */
export const COLOURS: Record<Exclude<Standing, 'few'>, string> = {
  better: 'diverging-6',
  none: 'diverging-4',
  answered: 'diverging-3',
  mixed: 'diverging-2',
  open: 'diverging-1',
};
