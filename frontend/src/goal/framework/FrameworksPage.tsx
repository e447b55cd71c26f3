import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFrameworks, type Framework } from '../../api/frameworks';
import { mayDo, useMe } from '../../api/session';
import { useFormat } from '../../format/useFormat';
import { Button } from '../../ui/Button';
import { LinkButton } from '../../ui/LinkButton';
import { QueryView } from '../../ui/QueryView';
import { RecordList, type Column } from '../../ui/RecordList';
import { Empty } from '../../ui/states';
import { ListFrame } from '../parts/Frame';
import { GOALS } from '../paths';
import { FrameworkForm } from './FrameworkForm';

/** What the council wants observed, and how many goals serve it. */
export default function FrameworksPage() {
  const { t } = useTranslation();
  const frameworks = useFrameworks();
  const manages = mayDo(useMe().data, 'manage-programme');
  const [edited, setEdited] = useState<Framework | 'new' | null>(null);
  const columns = useColumns(manages ? setEdited : null);
  const add = manages ? (
    <Button look="primary" onClick={() => setEdited('new')}>
      {t('goal.framework.new')}
    </Button>
  ) : undefined;
  return (
    <ListFrame view="frameworks" action={add}>
      <div className="part-places">
        <QueryView query={frameworks}>
          {(list) =>
            list.length === 0 ? (
              <Empty title={t('goal.framework.empty')} action={add}>
                {t('goal.framework.emptyText')}
              </Empty>
            ) : (
              <RecordList
                label={t('goal.framework.title')}
                columns={columns}
                rows={list}
                keyOf={(framework) => framework.code}
              />
            )
          }
        </QueryView>
      </div>
      {edited !== null && (
        <FrameworkForm
          framework={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
        />
      )}
    </ListFrame>
  );
}

function useColumns(onEdit: ((framework: Framework) => void) | null): Column<Framework>[] {
  const { t } = useTranslation();
  const format = useFormat();
  return useMemo(() => {
    const columns: Column<Framework>[] = [
      {
        id: 'title',
        card: 'name',
        label: t('goal.framework.name'),
        cell: ({ title, link }) => (link === null ? title : <a href={link}>{title}</a>),
      },
      {
        id: 'publisher',
        card: 'more',
        label: t('goal.framework.publisher'),
        cell: ({ publisher }) => publisher,
      },
      {
        id: 'valid',
        card: 'more',
        label: t('goal.framework.valid'),
        cell: ({ validFrom, validTo }) =>
          validTo === null
            ? t('goal.framework.from', { from: format.date(validFrom) })
            : t('goal.framework.until', {
                from: format.date(validFrom),
                to: format.date(validTo),
              }),
      },
      {
        id: 'goals',
        card: 'value',
        kind: 'figure',
        label: t('goal.framework.goals'),
        cell: ({ code, title, goals }) => {
          const count = goals.draft + goals.proposed + goals.agreed + goals.closed;
          return count === 0 ? (
            '0'
          ) : (
            <Link
              to={`${GOALS}?rahmen=${encodeURIComponent(code)}`}
              aria-label={`${title}: ${t('goal.count', { count })}`}
            >
              {format.integer(count)}
            </Link>
          );
        },
      },
    ];
    if (onEdit) {
      columns.push({
        id: 'edit',
        card: 'action',
        label: t('goal.act.edit'),
        cell: (framework) => (
          <LinkButton
            aria-label={`${framework.title}: ${t('goal.act.edit')}`}
            onClick={() => onEdit(framework)}
          >
            {t('goal.act.edit')}
          </LinkButton>
        ),
      });
    }
    return columns;
  }, [t, format, onEdit]);
}
