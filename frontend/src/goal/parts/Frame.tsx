import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { Page } from '../../ui/Page';
import { FRAMEWORKS, GOALS, TASKS } from '../paths';

interface Props {
  view: 'goals' | 'frameworks' | 'tasks';
  action?: ReactNode;
  children: ReactNode;
}

/** The frame of the lists: goals, frameworks, tasks. */
export function ListFrame({ view, action, children }: Props) {
  const { t } = useTranslation();
  const titles = {
    goals: [t('goal.title'), t('goal.lead')],
    frameworks: [t('goal.framework.title'), t('goal.framework.lead')],
    tasks: [t('goal.task.title'), t('goal.task.lead')],
  } as const;
  const [title, lead] = titles[view];
  const above = view === 'goals' ? [] : [{ to: GOALS, label: t('goal.title') }];
  return (
    <Page
      title={title}
      lead={lead}
      crumbs={[{ to: '/', label: t('nav.start') }, ...above]}
      {...(action === undefined ? {} : { action })}
    >
      <nav className="part-nav no-print" aria-label={t('goal.places')}>
        <ul>
          <li>
            <NavLink to={GOALS} end>
              {t('goal.title')}
            </NavLink>
          </li>
          <li>
            <NavLink to={TASKS}>{t('goal.tasks')}</NavLink>
          </li>
          <li>
            <NavLink to={FRAMEWORKS}>{t('goal.frameworks')}</NavLink>
          </li>
        </ul>
      </nav>
      {children}
    </Page>
  );
}
