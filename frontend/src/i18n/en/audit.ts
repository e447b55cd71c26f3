import type { audit as german } from '../de/audit';
import type { Texts } from '../types';

export const audit: Texts<typeof german> = {
  title: 'Audit log',
  actions: {
    created: 'created',
    changed: 'changed',
    retired: 'retired',
    reinstated: 'reinstated',
    received: 'delivered',
    mapped: 'mapped',
    published: 'published',
    rejected: 'rejected',
    withdrawn: 'withdrawn',
  },
  objects: {
    delivery: 'Delivery',
    variable: 'Variable',
    indicator: 'Indicator',
    source: 'Source',
    'source-mapping': 'Mapping of the source',
    'district-scheme': 'District scheme',
    'district-scheme-areas': 'Areas of the district scheme',
  },
  lead: 'Every change with role and organisation; names of persons are not shown here.',
  at: 'Time',
  who: 'Role and organisation',
  action: 'Action',
  object: 'Object',
  change: 'Before and after',
  before: 'Before',
  after: 'After',
  show: 'Show',
  nothing: 'no details',
  empty: 'No entries yet',
  emptyText: 'As soon as somebody changes something, it is listed here.',
};
