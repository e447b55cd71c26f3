import type { series as german } from '../de/series';
import type { Texts } from '../types';

export const series: Texts<typeof german> = {
  mark: 'break',
  break: 'Break on {{date}}:',
  changed: 'Computed differently since {{date}} (version {{version}}).',
  allByValid: 'All values here are computed by the valid version.',
  recut: 'cut anew',
  notContinued: 'not continued',
  earlier: 'from an earlier scheme',
  earlierKey: 'Open marks (○) are figures from an earlier scheme of districts.',
};
