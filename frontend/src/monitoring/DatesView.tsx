import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Values } from '../api/types';
import { useFormat } from '../format/useFormat';
import { useWords } from '../ui/figure/useWords';
import { TableDownload } from '../ui/TableDownload';
import { AreaTable } from './AreaTable';
import { ChangeMap } from './ChangeMap';
import { ChangeSentence } from './ChangeSentence';
import { usePairColumns } from './pairColumns';
import { keyOfPair, pairOf, pairsOf } from './rows';
import { SeriesSection } from './SeriesSection';
import type { ChangeView } from './useView';
import type { View } from './view';

interface Props {
  values: Values;
  earlier: Values;
  view: View;
  onChange: ChangeView;
}

/** One indicator at two dates: what has changed, as map and table, with the series beside. */
export function DatesView({ values, earlier, view, onChange }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useWords(values.indicator);
  const pairs = useMemo(() => pairsOf(values.items, earlier.items), [values, earlier]);
  const city = pairOf(values.city, earlier.city);
  const [from, to] = [format.date(earlier.date), format.date(values.date)];
  const columns = usePairColumns(
    values.indicator,
    earlier.indicator,
    city.district.code,
    { here: to, other: from, change: t('monitoring.changeHead', { unit: words.differenceUnit }) },
    { here: values.date, other: earlier.date },
  );
  const caption = t('monitoring.changeCaption', { indicator: values.indicator.name, from, to });
  return (
    <>
      <ChangeSentence caption={caption} pairs={pairs} city={city} words={words} />
      <div className="pictures">
        <ChangeMap {...{ values, pairs, city, caption, view, onChange }} />
        <SeriesSection values={values} view={view} />
      </div>
      <AreaTable
        caption={caption}
        rows={pairs}
        total={city}
        columns={columns}
        keyOf={keyOfPair}
        view={view}
        onChange={onChange}
        actions={
          <span className="table-downloads">
            {[earlier, values].map(({ indicator, date }) => (
              <TableDownload
                key={date}
                name={format.date(date)}
                table={{ indicator: indicator.code, date, level: view.level, asOf: view.asOf }}
              />
            ))}
          </span>
        }
      >
        <p className="no-print">{t('download.note')}</p>
      </AreaTable>
    </>
  );
}
