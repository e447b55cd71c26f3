import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConceptFigure } from '../../api/concepts';
import { useFormat } from '../../format/useFormat';
import { RecordList, type Column } from '../../ui/RecordList';
import { ShownFigure } from '../ShownFigure';
import { useFigureName } from './useFigureName';

/** Figures that are drawn in, beside the city's. */
export function DrawnFigures({ figures, area }: { figures: ConceptFigure[]; area: string }) {
  const { t } = useTranslation();
  return (
    <RecordList
      label={t('concept.figures')}
      columns={useColumns(area)}
      rows={figures}
      keyOf={({ indicator, date, district }) => [indicator, date, district?.code].join(' ')}
    />
  );
}

function useColumns(area: string): Column<ConceptFigure>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useFigureName();
  return useMemo(
    () => [
      {
        id: 'indicator',
        card: 'name',
        label: t('programme.field.indicator'),
        cell: nameOf,
      },
      {
        id: 'where',
        card: 'more',
        label: t('concept.field.where'),
        cell: ({ district }) => (district === null ? area : `${district.code} ${district.name}`),
      },
      {
        id: 'date',
        card: 'more',
        label: t('programme.field.date'),
        cell: ({ date }) => format.date(date),
      },
      {
        id: 'value',
        card: 'value',
        kind: 'figure',
        label: t('concept.field.value'),
        cell: ({ figure }) =>
          figure === null ? t('concept.unseenFigure') : <ShownFigure figure={figure} of="value" />,
      },
      {
        id: 'city',
        card: 'more',
        kind: 'figure',
        label: t('programme.field.city'),
        cell: ({ figure }) => (figure === null ? '' : <ShownFigure figure={figure} of="city" />),
      },
      {
        id: 'vintage',
        card: 'more',
        kind: 'figure',
        label: t('programme.field.vintage'),
        cell: ({ figure }) =>
          [...new Set(figure?.vintages.map(({ vintage }) => format.integer(vintage)) ?? [])].join(
            ', ',
          ),
      },
    ],
    [t, format, area, nameOf],
  );
}
