import { useTranslation } from 'react-i18next';
import type { SetFigure } from '../../api/programme';
import { useFormat } from '../../format/useFormat';
import { RecordList, type Column } from '../../ui/RecordList';
import { ShownFigure } from '../ShownFigure';

interface Props {
  figures: SetFigure[];
  /** Codes of indicators. */
  chosen: string[];
  onToggle: (code: string) => void;
}

/** Figure by figure beside the city's, each to be ticked. */
export function EvidenceTable({ figures, chosen, onToggle }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const columns: Column<SetFigure>[] = [
    {
      id: 'indicator',
      card: 'name',
      label: t('programme.field.indicator'),
      cell: ({ indicator }) => (
        <label className="check">
          <input
            type="checkbox"
            checked={chosen.includes(indicator.code)}
            onChange={() => onToggle(indicator.code)}
          />
          <span>{indicator.name}</span>
        </label>
      ),
    },
    {
      id: 'value',
      card: 'value',
      kind: 'figure',
      label: t('programme.field.value'),
      cell: (figure) => <ShownFigure figure={figure} of="value" />,
    },
    {
      id: 'city',
      card: 'more',
      kind: 'figure',
      label: t('programme.field.city'),
      cell: (figure) => <ShownFigure figure={figure} of="city" />,
    },
    {
      id: 'date',
      card: 'more',
      label: t('programme.field.date'),
      cell: ({ date }) => format.date(date),
    },
  ];
  return (
    <RecordList
      label={t('programme.evidence')}
      columns={columns}
      rows={figures}
      keyOf={({ indicator }) => indicator.code}
    />
  );
}
