import { useTranslation } from 'react-i18next';
import { useConferencesFor } from '../../api/conferences';
import { ALL_REPORTS, useFieldReports } from '../../api/fieldReports';
import { NO_GOAL_FILTER, useGoals } from '../../api/goals';
import type { ProgrammeArea } from '../../api/programme';
import { mayDo, useInstallation, useMe } from '../../api/session';
import { useTasks } from '../../api/tasks';
import { Skeleton } from '../../ui/states';
import { dueNext } from './due';
import { DueLine } from './DueLine';

/** Reports without an answer are few: planning works them off. */
const MANY = 500;

/** What comes next in the area, at the top of its page. */
export function DueNext({ area }: { area: ProgrammeArea }) {
  const { t } = useTranslation();
  const mayReadReports = mayDo(useMe().data, 'read-field-reports');
  const today = useInstallation().data?.today;
  const goals = useGoals({ ...NO_GOAL_FILTER, area: area.code, states: ['PROPOSED', 'AGREED'] });
  const tasks = useTasks({
    ...{ q: '', show: 'open', mine: false, sort: 'due', page: 0 },
    area: area.code,
  });
  const conferences = useConferencesFor({ area: area.code });
  const reports = useFieldReports(
    {
      ...{ ...ALL_REPORTS, state: 'OPEN', scheme: area.scheme },
      districts: area.districts.map(({ code }) => code),
    },
    MANY,
    mayReadReports,
  );
  const failed = [goals, tasks, conferences, reports].some(({ isError }) => isError);
  const waits =
    today === undefined ||
    goals.isPending ||
    tasks.isPending ||
    [conferences, reports].some(({ isLoading }) => isLoading);
  const due =
    today === undefined
      ? []
      : dueNext({
          goals: goals.data?.items ?? [],
          tasks: tasks.data?.items ?? [],
          conferences: conferences.data ?? [],
          reports: reports.data?.items ?? [],
          districts: area.districts,
          today,
        });
  return (
    <section className="due-next" id="next" aria-labelledby="next-title">
      <h2 id="next-title">{t('programme.due.title')}</h2>
      {waits && !failed ? (
        <Skeleton lines={3} />
      ) : (
        <>
          {failed && <p>{t('programme.due.failed')}</p>}
          {due.length === 0 && !failed && <p className="muted">{t('programme.due.nothing')}</p>}
          <ul className="plain-list">
            {due.map((each, index) => (
              <DueLine key={index} due={each} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
