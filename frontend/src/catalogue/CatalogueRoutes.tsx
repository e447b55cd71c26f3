import { lazy, Suspense, type ComponentType } from 'react';
import { Route, Routes } from 'react-router';
import { NotFound } from '../ui/NotFound';
import { Skeleton } from '../ui/states';
import './catalogue.css';
import CatalogueStart from './parts/CatalogueStart';

/** Lists, pages and forms; the forms come in chunks of their own, for whoever opens one. */
const PLACES: Record<string, ComponentType> = {
  indikatoren: lazy(() => import('./indicator/IndicatorsPage')),
  'indikatoren/:code': lazy(() => import('./indicator/IndicatorPage')),
  'indikatoren/:code/bearbeiten': lazy(() => import('./indicator/EditIndicatorPage')),
  'neu/indikator': lazy(() => import('./indicator/NewIndicatorPage')),
  merkmale: lazy(() => import('./variable/VariablesPage')),
  'merkmale/:code': lazy(() => import('./variable/VariablePage')),
  'merkmale/:code/bearbeiten': lazy(() => import('./variable/EditVariablePage')),
  'neu/merkmal': lazy(() => import('./variable/NewVariablePage')),
  quellen: lazy(() => import('./source/SourcesPage')),
  'quellen/:code': lazy(() => import('./source/SourcePage')),
  'quellen/:code/bearbeiten': lazy(() => import('./source/EditSourcePage')),
  'neu/quelle': lazy(() => import('./source/NewSourcePage')),
  gebietsstaende: lazy(() => import('./scheme/SchemesPage')),
  'gebietsstaende/:code': lazy(() => import('./scheme/SchemePage')),
  'gebietsstaende/:code/bearbeiten': lazy(() => import('./scheme/EditSchemePage')),
  'neu/gebietsstand': lazy(() => import('./scheme/NewSchemePage')),
  einrichtungen: lazy(() => import('./facility/FacilitiesPage')),
  'einrichtungen/:code': lazy(() => import('./facility/FacilityPage')),
  'einrichtungen/:code/bearbeiten': lazy(() => import('./facility/EditFacilityPage')),
  'neu/einrichtung': lazy(() => import('./facility/NewFacilityPage')),
};

/** Everything under /katalog. */
export default function CatalogueRoutes() {
  return (
    <Suspense fallback={<Skeleton />}>
      <Routes>
        <Route index element={<CatalogueStart />} />
        {Object.entries(PLACES).map(([path, Place]) => (
          <Route key={path} path={path} element={<Place />} />
        ))}
        <Route path="*" element={<NotFound />} />
      </Routes>
    </Suspense>
  );
}
