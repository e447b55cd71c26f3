import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { GOAL_PAGE_SIZE, useGoals, type GoalQuery } from '../api/goals';
import { mayDo, useMe } from '../api/session';
import { ButtonLink } from '../ui/ButtonLink';
import { LinkButton } from '../ui/LinkButton';
import { Pager } from '../ui/Pager';
import { QueryView } from '../ui/QueryView';
import { Empty } from '../ui/states';
import { GoalFilters } from './GoalFilters';
import { GoalList } from './GoalList';
import { GoalsDownload } from './GoalsDownload';
import { ListFrame } from './parts/Frame';
import { NEW_GOAL } from './paths';
import { isFiltered, queryOf, searchOf } from './view';

/** All goals that the reader sees. */
export default function GoalsPage() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const mayPropose = mayDo(useMe().data, 'propose-goals');
  const query = queryOf(params);
  const goals = useGoals(query);
  const change = (changed: Partial<GoalQuery>) => {
    setParams(searchOf({ ...query, page: 0, ...changed }), { replace: true });
  };
  const propose = mayPropose ? <ButtonLink to={NEW_GOAL}>{t('goal.new')}</ButtonLink> : undefined;
  return (
    <ListFrame view="goals" action={propose}>
      <GoalFilters query={query} onChange={change} total={goals.data?.total} />
      <QueryView query={goals}>
        {({ items, total, page, size }) =>
          items.length === 0 ? (
            <NoGoals
              filtered={isFiltered(query)}
              action={propose}
              onReset={() => setParams({}, { replace: true })}
            />
          ) : (
            <>
              <GoalsDownload query={query} />
              <GoalList goals={items} sort={query.sort} onSort={(sort) => change({ sort })} />
              <Pager
                {...{ page, total }}
                size={size || GOAL_PAGE_SIZE}
                onPage={(to) => change({ page: to })}
              />
            </>
          )
        }
      </QueryView>
    </ListFrame>
  );
}

interface NoneProps {
  filtered: boolean;
  action: React.ReactNode;
  onReset: () => void;
}

function NoGoals({ filtered, action, onReset }: NoneProps) {
  const { t } = useTranslation();
  return filtered ? (
    <p className="no-match">
      {t('goal.noMatch')} <LinkButton onClick={onReset}>{t('goal.reset')}</LinkButton>
    </p>
  ) : (
    <Empty title={t('goal.empty')} action={action}>
      {t('goal.emptyText')}
    </Empty>
  );
}
