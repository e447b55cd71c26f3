import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useReportTopics, type ReportTopic } from '../../api/fieldReports';
import { mayDo, useMe } from '../../api/session';
import { Badge } from '../../ui/Badge';
import { Button } from '../../ui/Button';
import { LinkButton } from '../../ui/LinkButton';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { RecordList, type Column } from '../../ui/RecordList';
import { useTopicName } from '../useTopicName';
import { TopicForm } from './TopicForm';

/** What reports can be about, in the order of the city; planning keeps it. */
export default function TopicsPage() {
  const { t } = useTranslation();
  const topics = useReportTopics();
  const manages = mayDo(useMe().data, 'manage-programme');
  const [edited, setEdited] = useState<ReportTopic | 'new' | null>(null);
  const columns = useColumns(manages ? setEdited : null);
  return (
    <Page
      title={t('voices.topic.title')}
      lead={t('voices.topic.lead')}
      crumbs={[
        { to: '/', label: t('nav.start') },
        { to: '/stimmen', label: t('voices.title') },
      ]}
      action={
        manages && (
          <Button look="primary" onClick={() => setEdited('new')}>
            {t('voices.topic.new')}
          </Button>
        )
      }
    >
      <QueryView query={topics}>
        {(list) => (
          <>
            <RecordList
              label={t('voices.topic.title')}
              columns={columns}
              rows={list}
              keyOf={({ code }) => code}
            />
            {edited !== null && (
              <TopicForm
                topic={edited === 'new' ? null : edited}
                all={list}
                onClose={() => setEdited(null)}
              />
            )}
          </>
        )}
      </QueryView>
    </Page>
  );
}

function useColumns(onEdit: ((topic: ReportTopic) => void) | null): Column<ReportTopic>[] {
  const { t } = useTranslation();
  const nameOf = useTopicName();
  return useMemo(() => {
    const columns: Column<ReportTopic>[] = [
      { id: 'name', card: 'name', label: t('voices.topic.name'), cell: nameOf },
      {
        id: 'code',
        card: 'more',
        label: t('programme.field.code'),
        cell: ({ code }) => code,
      },
      {
        id: 'state',
        card: 'value',
        label: t('voices.field.state'),
        cell: ({ retired }) => (
          <Badge tone="neutral">
            {t(retired ? 'voices.topic.retired' : 'voices.topic.offered')}
          </Badge>
        ),
      },
    ];
    if (onEdit) {
      columns.push({
        id: 'edit',
        card: 'action',
        label: t('voices.topic.edit'),
        cell: (topic) => (
          <LinkButton
            aria-label={`${nameOf(topic)}: ${t('voices.topic.edit')}`}
            onClick={() => onEdit(topic)}
          >
            {t('voices.topic.edit')}
          </LinkButton>
        ),
      });
    }
    return columns;
  }, [t, nameOf, onEdit]);
}
