import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../format/useFormat';
import { Badge } from '../../ui/Badge';
import { meetingPath } from '../../ui/conference/paths';
import { measurePath } from '../../ui/measures/paths';
import { entryPath } from '../../ui/periods/paths';
import type { Due } from './due';

/** One thing that comes next, with the way to where it is done. */
export function DueLine({ due }: { due: Due }) {
  const { t } = useTranslation();
  const format = useFormat();
  switch (due.kind) {
    case 'TASK':
    case 'TARGET':
      return (
        <li>
          <span className="due-date numbers">{format.date(due.date)}</span>{' '}
          <Link to={due.kind === 'TARGET' ? `/ziele/${due.id}` : '/ziele/aufgaben'}>
            {due.title}
          </Link>{' '}
          <span className="muted">
            {due.kind === 'TASK'
              ? t('programme.due.task', { owner: due.owner })
              : t('programme.due.target')}
          </span>{' '}
          {due.overdue && (
            <Badge tone="warning">
              {t(due.kind === 'TASK' ? 'programme.due.overdue' : 'programme.due.passed')}
            </Badge>
          )}
        </li>
      );
    case 'MEASURE':
      return (
        <li>
          <span className="due-date numbers">{format.date(due.date)}</span>{' '}
          <Link to={measurePath(due.id)}>{due.title}</Link>{' '}
          <span className="muted">{t('programme.due.start', { owner: due.owner })}</span>{' '}
          <Badge tone="warning">{t('programme.due.notBegun')}</Badge>
        </li>
      );
    case 'DOCUMENTATION':
      return (
        <li>
          {due.date !== '' && <span className="due-date numbers">{format.date(due.date)}</span>}{' '}
          <Link to={due.period === '' ? measurePath(due.id) : entryPath(due.id, due.period)}>
            {due.title}
          </Link>{' '}
          <span className="muted">{t('programme.due.documentation', { owner: due.owner })}</span>{' '}
          {due.overdue && <Badge tone="warning">{t('programme.due.overdue')}</Badge>}
        </li>
      );
    case 'MEETING':
      return (
        <li>
          <span className="due-date numbers">{format.date(due.date)}</span>{' '}
          <Link to={meetingPath(due.conference, due.id)}>{t('programme.due.meeting')}</Link>{' '}
          <span className="muted">{due.title}</span>
        </li>
      );
    case 'PROPOSAL':
      return (
        <li>
          <Link to={`/ziele/${due.id}`}>{due.title}</Link>{' '}
          <span className="muted">{t('programme.due.proposal')}</span>
        </li>
      );
    case 'REPORTS':
      return (
        <li>
          <Link to={`/stimmen?bezirk=${encodeURIComponent(due.district.code)}&stand=OPEN`}>
            {t('programme.due.reports', { count: due.count, district: due.district.name })}
          </Link>{' '}
          <span className="muted">{t('programme.due.reportsWait')}</span>
        </li>
      );
  }
}
