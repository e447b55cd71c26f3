import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ConceptSummary } from '../../api/concepts';
import { useFormat } from '../../format/useFormat';
import { Badge } from '../../ui/Badge';
import { RecordList, type Column } from '../../ui/RecordList';
import { conceptPath } from './paths';

/** Version by version, the newest first. */
export function VersionList({ area, versions }: { area: string; versions: ConceptSummary[] }) {
  const { t } = useTranslation();
  return (
    <RecordList
      label={t('concept.versions')}
      columns={useColumns(area)}
      rows={versions}
      keyOf={({ id }) => id}
    />
  );
}

function useColumns(area: string): Column<ConceptSummary>[] {
  const { t } = useTranslation();
  const format = useFormat();
  return useMemo(
    () => [
      {
        id: 'version',
        card: 'name',
        label: t('concept.field.version'),
        cell: ({ number, title }) => (
          <Link to={conceptPath(area, number)}>{t('concept.versionTitle', { number, title })}</Link>
        ),
      },
      {
        id: 'state',
        card: 'value',
        label: t('concept.field.state'),
        cell: ({ state }) => (
          <Badge tone={state === 'ADOPTED' ? 'success' : 'neutral'}>
            {t(`concept.state.${state}`)}
          </Badge>
        ),
      },
      {
        id: 'decided',
        card: 'more',
        label: t('concept.field.decided'),
        cell: ({ adoption }) =>
          adoption === null
            ? ''
            : t('concept.decidedBy', {
                date: format.date(adoption.decidedOn),
                body: adoption.body,
                paper: adoption.paperNumber,
              }),
      },
      {
        id: 'changedAt',
        card: 'more',
        label: t('concept.field.changedAt'),
        cell: ({ changedAt }) => format.dateTime(changedAt),
      },
    ],
    [t, format, area],
  );
}
