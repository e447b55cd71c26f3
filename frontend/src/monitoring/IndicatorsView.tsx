import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Values } from '../api/types';
import { useFormat } from '../format/useFormat';
import { usePointed } from '../ui/linked';
import { useWords } from '../ui/figure/useWords';
import { TableDownload } from '../ui/TableDownload';
import { AreaTable } from './AreaTable';
import { usePairColumns } from './pairColumns';
import { PairScatter } from './PairScatter';
import { keyOfPair, pairOf, pairsOf, type Pair } from './rows';
import { quadrantsOf } from './quadrants';
import type { ChangeView } from './useView';
import type { View } from './view';

interface Props {
  values: Values;
  other: Values;
  view: View;
  onChange: ChangeView;
}

/** Two indicators of the same areas at one date: as a plane, in numbers and as a table. */
export function IndicatorsView({ values, other, view, onChange }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const pairs = useMemo(() => pairsOf(values.items, other.items), [values, other]);
  const city = pairOf(values.city, other.city);
  const caption = t('monitoring.pairCaption', {
    one: values.indicator.name,
    other: other.indicator.name,
    date: format.date(values.date),
  });
  const columns = usePairColumns(
    values.indicator,
    other.indicator,
    city.district.code,
    { here: values.indicator.name, other: other.indicator.name, change: null },
    { here: values.date, other: other.date },
  );
  const counts = quadrantsOf(pairs, city);
  return (
    <>
      <section className="statement" aria-labelledby="plane">
        <h2 id="plane">{caption}</h2>
        <p className="sentence">
          {t('monitoring.quadrants', {
            bothAbove: format.integer(counts.bothAbove),
            bothBelow: format.integer(counts.bothBelow),
            firstAbove: format.integer(counts.firstAbove),
            secondAbove: format.integer(counts.secondAbove),
            one: values.indicator.name,
            other: other.indicator.name,
          })}
        </p>
        <PairScatter
          pairs={pairs}
          city={city}
          along={values.indicator}
          upwards={other.indicator}
          label={caption}
        />
        <PairReading pairs={pairs} values={values} />
        <p className="muted map-note">{t('monitoring.scatterNote')}</p>
      </section>
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
            {[values, other].map(({ indicator, date }) => (
              <TableDownload
                key={indicator.code}
                name={indicator.name}
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

function PairReading({ pairs, values }: { pairs: Pair[]; values: Values }) {
  const { t } = useTranslation();
  const words = useWords(values.indicator);
  const code = usePointed();
  const pair = pairs.find((each) => each.district.code === code);
  const figures = pair && [pair.here, pair.other].map((value) => (value ? words.value(value) : ''));
  return (
    <p className={`map-reading ${pair ? 'numbers' : 'muted'}`}>
      {pair && figures
        ? `${words.area(pair.district)}: ${figures.join(' · ')}`
        : t('monitoring.scatterHelp')}
    </p>
  );
}
