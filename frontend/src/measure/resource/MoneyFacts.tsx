import { useTranslation } from 'react-i18next';
import type { Measure } from '../../api/measures';
import { useFormat } from '../../format/useFormat';
import { Facts } from '../../ui/Facts';

/** What the measure costs, and who pays. */
export function MoneyFacts({ money }: { money: NonNullable<Measure['money']> }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (money.cost === null) return <p className="muted">{t('measure.money.none')}</p>;
  return (
    <Facts
      facts={[
        { label: t('measure.money.planned'), value: format.money(money.cost) },
        ...money.sources.map((source) => ({
          label: [t(`measure.source.${source.kind}`), source.name].filter(Boolean).join(', '),
          value: format.money(source.amount),
        })),
      ]}
    />
  );
}
