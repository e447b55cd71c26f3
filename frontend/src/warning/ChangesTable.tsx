import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useChanges, type IndicatorChange } from '../api/warnings';
import type { Watch } from '../api/watches';
import { useFormat } from '../format/useFormat';
import { QueryView } from '../ui/QueryView';
import { chosen, keyOf } from './chosen';
import type { ChangeView } from './useView';
import type { View } from './view';
import { WarningTable } from './WarningTable';

interface Props {
  /** What stands out, with what was said of it. */
  items: IndicatorChange[];
  watches: Watch[];
  view: View;
  onChange: ChangeView;
}

/** All districts' changes of the chosen indicator, whether they stand out or not. */
export function ChangesTable({ items, watches, view, onChange }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const changes = useChanges(view.indicator, view.months);
  const data = changes.data;
  const rows = useMemo(() => {
    if (!data) return [];
    const { indicator, cityChange } = data;
    const listed = new Map(items.map((item) => [keyOf(item), item]));
    const all = data.items.map((change): IndicatorChange => {
      const item = { indicator, change, cityChange, answer: null, revised: false };
      return listed.get(keyOf(item)) ?? item;
    });
    return chosen(all, view, watches);
  }, [data, items, view, watches]);
  return (
    <QueryView query={changes} lines={10}>
      {({ indicator, date, earlierDate, gapReason, cityEarlier, cityLater, cityChange }) => {
        if (gapReason !== null) return <p className="no-match">{gapReason}</p>;
        const caption = t('warning.table.captionOf', {
          indicator: indicator.name,
          from: format.date(earlierDate ?? date),
          to: format.date(date),
        });
        return (
          <section aria-labelledby="changes">
            <h2 id="changes">{caption}</h2>
            {cityChange !== null && (
              <p className="numbers">
                {t('warning.field.city')}:{' '}
                {t('warning.watch.change', {
                  earlier: cityEarlier?.display ?? '',
                  later: cityLater?.display ?? '',
                  points: cityChange.pointsDisplay,
                })}
              </p>
            )}
            <WarningTable items={rows} caption={caption} {...{ view, onChange }} />
          </section>
        );
      }}
    </QueryView>
  );
}
