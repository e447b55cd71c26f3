import { useTranslation } from 'react-i18next';
import type { IndicatorChange } from '../api/warnings';
import { useFormat } from '../format/useFormat';
import { partsOf, stateOf } from './chosen';

/** How much stands out, the favourable first. */
export function Summary({ items }: { items: IndicatorChange[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { better, worse, few } = partsOf(items);
  const answered = worse.filter((item) => stateOf(item) === 'answered').length;
  const said = (key: 'better' | 'open' | 'answered' | 'few', count: number) =>
    t(`warning.summary.${key}`, { count, number: format.integer(count) });
  const parts = [
    said('better', better.length),
    said('open', worse.length - answered),
    ...(answered > 0 ? [said('answered', answered)] : []),
    ...(few.length > 0 ? [said('few', few.length)] : []),
  ];
  return (
    <p className="warning-summary numbers" role="status">
      {parts.join(' · ')}
    </p>
  );
}
