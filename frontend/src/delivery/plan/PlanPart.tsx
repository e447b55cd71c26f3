import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { PLAN_PAGE_SIZE, usePlan } from '../../api/deliveries';
import type { Delivery } from '../../api/types';
import type { PlanKind } from '../../api/types';
import { Pager } from '../../ui/Pager';
import { QueryView } from '../../ui/QueryView';
import { useSetting } from '../useSetting';
import './plan.css';
import { PlanBar } from './PlanBar';
import { PlanList } from './PlanList';

export const KINDS: PlanKind[] = ['CHANGED', 'NEW', 'REFUSED', 'UNCHANGED'];

/** How many values of each kind there are. */
export function countsOf({ plan }: Delivery): Record<PlanKind, number> {
  return {
    NEW: plan.new,
    CHANGED: plan.changed,
    UNCHANGED: plan.unchanged,
    REFUSED: plan.refused,
  };
}

/** What publishing would do, in four groups; the first that has something is open. */
export function PlanPart({ delivery }: { delivery: Delivery }) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const set = useSetting();
  const counts = countsOf(delivery);
  const kind =
    KINDS.find((each) => each === params.get('kind')) ??
    KINDS.find((each) => counts[each] > 0) ??
    'NEW';
  const filter = {
    kind,
    q: params.get('q') ?? '',
    variable: params.get('variable') ?? '',
    page: Math.max(0, Number(params.get('page')) || 0),
  };
  const plan = usePlan(delivery.id, delivery.version, filter);
  const filtered = filter.q !== '' || filter.variable !== '';
  return (
    <>
      <p className="muted">{t(`delivery.planHelp.${kind}`)}</p>
      <PlanBar delivery={delivery} filter={filter} counts={counts} />
      <QueryView query={plan}>
        {({ items, total }) =>
          total === 0 ? (
            <p className="muted plan-none">
              {t(filtered ? 'delivery.planNoMatch' : 'delivery.planEmpty')}
            </p>
          ) : (
            <>
              <PlanList rows={items} kind={kind} />
              <Pager
                page={filter.page}
                size={PLAN_PAGE_SIZE}
                total={total}
                onPage={(page) => set({ page: page === 0 ? '' : String(page) })}
              />
            </>
          )
        }
      </QueryView>
    </>
  );
}
