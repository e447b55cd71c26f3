import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DoubleArea } from '../../api/doubleDisadvantage';
import { useAdmittedAreas } from '../../api/programme';
import { useFormat } from '../../format/useFormat';
import type { Column } from '../../ui/RecordList';
import { areaName } from '../areaName';

/** What the list says of each district. */
export function useDoubleColumns(scheme: string): Column<DoubleArea>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const admitted = useAdmittedAreas(scheme).data;
  return useMemo(() => {
    const score = (value: number | null) => (value === null ? '' : format.signed(value, 2));
    const areaOf = (code: string) =>
      admitted?.find(({ districts }) => districts.some((district) => district.code === code));
    return [
      {
        id: 'district',
        label: t('monitoring.column.district'),
        cell: ({ district }) => (
          <Link to={`/quartiere/${district.code}`}>{areaName(district)}</Link>
        ),
        sorts: 'ascending',
        card: 'name',
      },
      {
        id: 'field',
        label: t('double.column.field'),
        cell: ({ field }) =>
          field === null ? (
            <span className="muted">{t('double.unplaced')}</span>
          ) : (
            t(`double.field.${field}`)
          ),
        sorts: 'ascending',
        card: 'value',
      },
      {
        id: 'people',
        label: t('double.column.people'),
        cell: ({ lifeSituation }) => score(lifeSituation),
        kind: 'figure',
        sorts: 'ascending',
        card: 'more',
      },
      {
        id: 'place',
        label: t('double.column.place'),
        cell: ({ place }) => score(place),
        kind: 'figure',
        sorts: 'ascending',
        card: 'more',
      },
      {
        id: 'sureness',
        label: t('double.column.sureness'),
        cell: ({ reason, unsure, field, possible }) => {
          if (reason !== null) return reason;
          const others = possible.filter((each) => each !== field);
          if (!unsure) return t('need.certain');
          const fields = format.list(others.map((each) => t(`double.field.${each}`)));
          return t('double.possible', { fields });
        },
        sorts: 'descending',
        card: 'more',
      },
      {
        id: 'programme',
        label: t('double.column.programme'),
        cell: ({ district }) => {
          const area = areaOf(district.code);
          return area ? <Link to={`/programm/${area.code}`}>{area.name}</Link> : '';
        },
        card: 'more',
      },
    ];
  }, [t, format, admitted]);
}
