import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { components } from '../api/schema';
import { useSegregation } from '../api/segregation';
import type { Indicator } from '../api/types';
import { useFormat } from '../format/useFormat';
import { FictitiousBadge } from '../ui/Badge';
import { Disclosure } from '../ui/Disclosure';
import { SeriesNotes } from '../ui/figure/SeriesNotes';
import { QueryView } from '../ui/QueryView';
import { RecordList, type Column } from '../ui/RecordList';

type Segregation = components['schemas']['Segregation'];
type Point = Segregation['points'][number];

/** How the group of a share is distributed over the city: context that is closed until somebody asks for it. */
export function Distribution({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const segregation = useSegregation(indicator.code, open);
  if (indicator.kind !== 'SHARE') return null;
  return (
    <Disclosure title={t('insight.distribution.title')} onToggle={setOpen}>
      {open && (
        <QueryView query={segregation} lines={4}>
          {(segregation) => <DistributionTable segregation={segregation} />}
        </QueryView>
      )}
    </Disclosure>
  );
}

function DistributionTable({ segregation }: { segregation: Segregation }) {
  const { t } = useTranslation();
  const { points, note, breaks } = segregation;
  const columns = useColumns();
  const newest = points.at(-1);
  if (!newest) return <p>{t('insight.distribution.empty')}</p>;
  return (
    <>
      <p>
        {newest.sentence} {newest.fictitious && <FictitiousBadge />}
      </p>
      <p>
        <strong>{note}</strong>
      </p>
      <RecordList
        label={t('insight.distribution.table')}
        columns={columns}
        rows={points}
        keyOf={({ date }) => date}
      />
      <SeriesNotes breaks={breaks} changes={[]} />
      <p className="muted">
        {t('insight.distribution.method')}{' '}
        <Link to="/hilfe/distribution">
          {t('help.of', { title: t('insight.distribution.title') })}
        </Link>
      </p>
    </>
  );
}

function useColumns(): Column<Point>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const percent = (part: number | null) =>
    part === null ? t('insight.distribution.none') : format.percent(part * 100, 1);
  return [
    {
      id: 'date',
      card: 'name',
      label: t('insight.distribution.date'),
      cell: ({ date }) => format.date(date),
    },
    {
      id: 'dissimilarity',
      card: 'value',
      kind: 'figure',
      label: t('insight.distribution.dissimilarity'),
      cell: ({ dissimilarity }) => percent(dissimilarity),
    },
    {
      id: 'isolation',
      card: 'more',
      kind: 'figure',
      label: t('insight.distribution.isolation'),
      cell: ({ isolation }) => percent(isolation),
    },
    {
      id: 'share',
      card: 'more',
      kind: 'figure',
      label: t('insight.distribution.share'),
      cell: ({ share }) => percent(share),
    },
    {
      id: 'districts',
      card: 'more',
      kind: 'figure',
      label: t('insight.distribution.districts'),
      cell: ({ districts, leftOut }) =>
        leftOut === 0
          ? format.integer(districts)
          : t('insight.distribution.leftOut', {
              counted: format.integer(districts),
              leftOut: format.integer(leftOut),
            }),
    },
  ];
}
