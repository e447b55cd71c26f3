import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ProgrammeArea } from '../api/programme';
import { useFormat } from '../format/useFormat';
import { Badge } from '../ui/Badge';
import { RecordList, type Column } from '../ui/RecordList';
import { DistrictNames } from './DistrictNames';
import { areaPath } from './view';

interface Props {
  areas: ProgrammeArea[];
  sort: string;
  onSort: (sort: string) => void;
}

/** Area by area: which districts, where it stands, what is missing. */
export function AreaList({ areas, sort, onSort }: Props) {
  const { t } = useTranslation();
  const columns = useColumns();
  if (areas.length === 0) return <p className="no-match">{t('programme.noMatch')}</p>;
  return (
    <RecordList
      label={t('programme.title')}
      columns={columns}
      rows={areas}
      keyOf={(area) => area.code}
      sorting={{
        sort: { column: sort.replace('-', ''), descending: sort.startsWith('-') },
        onSort: ({ column, descending }) => onSort(descending ? `-${column}` : column),
      }}
    />
  );
}

function useColumns(): Column<ProgrammeArea>[] {
  const { t } = useTranslation();
  const format = useFormat();
  return useMemo(
    () => [
      {
        id: 'name',
        card: 'name',
        label: t('programme.field.name'),
        sorts: 'ascending',
        cell: (area) => <Link to={areaPath(area.code)}>{area.name}</Link>,
      },
      {
        id: 'state',
        card: 'value',
        label: t('programme.field.state'),
        sorts: 'ascending',
        cell: (area) => t(`programme.state.${area.state}`),
      },
      {
        id: 'since',
        card: 'more',
        label: t('programme.field.since'),
        sorts: 'descending',
        cell: (area) => (area.since === null ? '' : format.date(area.since)),
      },
      {
        id: 'districts',
        card: 'more',
        label: t('programme.field.districts'),
        cell: (area) => <DistrictNames districts={area.districts} />,
      },
      {
        id: 'findings',
        card: 'more',
        label: t('programme.field.findings'),
        cell: (area) =>
          area.findings.length === 0
            ? ''
            : area.findings.map(({ type }) => (
                <Badge key={type} tone="warning">
                  {t(`programme.finding.${type}`)}
                </Badge>
              )),
      },
    ],
    [t, format],
  );
}
