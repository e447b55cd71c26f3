import { page, type Place } from './place';

/** Measures, their documentation, and what comes of it. */
export const MEASURE_PLACES: Place[] = [
  {
    path: 'massnahmen/*',
    right: 'read-programme',
    page: page(() => import('../measure/MeasureRoutes')),
  },
  {
    path: 'dokumentation',
    right: 'read-programme',
    page: page(async () => ({ default: (await import('../documentation')).DueListPage })),
  },
  {
    path: 'massnahmen/:id/dokumentation/:period',
    right: 'read-programme',
    page: page(async () => ({ default: (await import('../documentation')).EntryPage })),
  },
  {
    path: 'ressourcenbeschluesse',
    right: 'read-programme',
    page: page(() => import('../measure/resource/DecisionsPage')),
  },
  {
    path: 'massnahmen/:id/beitrag',
    right: 'run-measures',
    page: page(() => import('../documentation/contribution/ContributionPage')),
  },
  {
    path: 'massnahmen/:id/sachbericht',
    right: 'run-measures',
    page: page(() => import('../documentation/paper/ProofPage')),
  },
  {
    path: 'massnahmen/:id/blatt',
    right: 'read-programme',
    page: page(() => import('../documentation/paper/SheetPage')),
  },
  {
    path: 'massnahmen/:id/jahresbericht',
    right: 'read-programme',
    page: page(() => import('../documentation/paper/LinesPage')),
  },
];
