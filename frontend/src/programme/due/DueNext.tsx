import { useTranslation } from 'react-i18next';
import { useConferencesFor } from '../../api/conferences';
import { ALL_DOCUMENTATION, TO_WRITE, useDocumentation } from '../../api/documentation';
import { ALL_REPORTS, useFieldReports } from '../../api/fieldReports';
import { NO_GOAL_FILTER, useGoals } from '../../api/goals';
import { ALL_MEASURES, NO_MEASURE_FILTER, useMeasures } from '../../api/measures';
import type { ProgrammeArea } from '../../api/programme';
import { mayDo, useInstallation, useMe } from '../../api/session';
import { useTasks } from '../../api/tasks';
import { Skeleton } from '../../ui/states';
import { dueNext } from './due';
import { DueLine } from './DueLine';

/** Reports without an answer, and documentation that is due, are few: both are worked off. */
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
  const measures = useMeasures({ ...NO_MEASURE_FILTER, area: area.code }, ALL_MEASURES);
  const documentation = useDocumentation({ ...ALL_DOCUMENTATION, standings: TO_WRITE }, MANY);
  const reports = useFieldReports(
    {
      ...{ ...ALL_REPORTS, state: 'OPEN', scheme: area.scheme },
      districts: area.districts.map(({ code }) => code),
    },
    MANY,
    mayReadReports,
  );
  const asked = [goals, tasks, conferences, measures, documentation, reports];
  const failed = asked.some(({ isError }) => isError);
  const waits = today === undefined || asked.some(({ isLoading }) => isLoading);
  const due =
    today === undefined
      ? []
      : dueNext({
          goals: goals.data?.items ?? [],
          tasks: tasks.data?.items ?? [],
          conferences: conferences.data ?? [],
          measures: measures.data?.items ?? [],
          documentation: documentation.data?.items ?? [],
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
