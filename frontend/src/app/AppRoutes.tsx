import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { RequireRight } from '../ui/RequireRight';
import { Skeleton } from '../ui/states';
import { StartPage } from '../start/StartPage';
import { NotFoundPage } from './NotFoundPage';
import { Shell } from './Shell';

const Monitoring = lazy(() => import('../monitoring/MonitoringPage'));
const Deliveries = lazy(() => import('../delivery/DeliveriesPage'));
const NewDelivery = lazy(() => import('../delivery/NewDeliveryPage'));
const Delivery = lazy(() => import('../delivery/DeliveryPage'));
const Audit = lazy(() => import('../audit/AuditPage'));

/** Which page stands at which address, and the right it needs. */
export function AppRoutes() {
  return (
    <Shell>
      <Suspense fallback={<Skeleton />}>
        <Routes>
          <Route index element={<StartPage />} />
          <Route
            path="monitoring"
            element={
              <RequireRight right="read-figures">
                <Monitoring />
              </RequireRight>
            }
          />
          <Route
            path="deliveries"
            element={
              <RequireRight right="deliver">
                <Deliveries />
              </RequireRight>
            }
          />
          <Route
            path="deliveries/new"
            element={
              <RequireRight right="deliver">
                <NewDelivery />
              </RequireRight>
            }
          />
          <Route
            path="deliveries/:id"
            element={
              <RequireRight right="deliver">
                <Delivery />
              </RequireRight>
            }
          />
          <Route
            path="audit"
            element={
              <RequireRight right="read-audit">
                <Audit />
              </RequireRight>
            }
          />
          <Route path="*" element={<NotFoundPage />} />
        </Routes>
      </Suspense>
    </Shell>
  );
}
