import { page, type Place } from './place';

/** What the figures say together: each page stands in `ui/monitoring/places.ts` too. */
export const INSIGHT_PLACES: Place[] = [
  {
    path: 'fruehwarnung',
    right: 'read-figures',
    page: page(() => import('../warning/WarningPage')),
  },
  {
    path: 'handlungsbedarf',
    right: 'read-figures',
    page: page(() => import('../need/NeedPage')),
  },
  {
    path: 'handlungsbedarf/definitionen',
    right: 'read-figures',
    page: page(() => import('../need/definition/DefinitionsPage')),
  },
  {
    path: 'handlungsbedarf/definitionen/neu',
    right: 'edit-catalogue',
    page: page(() => import('../need/definition/NewDefinitionPage')),
  },
  {
    path: 'handlungsbedarf/definitionen/:code/bearbeiten',
    right: 'edit-catalogue',
    page: page(() => import('../need/definition/EditDefinitionPage')),
  },
  {
    path: 'doppelte-benachteiligung',
    right: 'read-figures',
    page: page(() => import('../need/double/DoublePage')),
  },
  {
    path: 'mittel-und-bedarf',
    right: 'read-resources',
    page: page(() => import('../evaluation/resources/ResourcesPage')),
  },
  {
    path: 'wirkung',
    right: 'read-effect',
    page: page(() => import('../evaluation/effect/EffectPage')),
  },
];
