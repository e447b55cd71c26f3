import { useTranslation } from 'react-i18next';
import type { Measure } from '../../api/measures';
import { useFormat } from '../../format/useFormat';
import { Facts } from '../../ui/Facts';
import { GateNotice } from './GateNotice';

/** What the measure costs, who pays, and whether additional need is covered. */
export function MoneySection({ measure }: { measure: Measure }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { money, gate } = measure;
  return (
    <section id="money" aria-labelledby="money-title">
      <h2 id="money-title">{t('measure.section.money')}</h2>
      {money === null ? (
        <p className="muted">{t('measure.money.hidden')}</p>
      ) : (
        <>
          {gate !== null && <GateNotice measure={measure} gate={gate} />}
          {money.cost === null && <p className="muted">{t('measure.money.none')}</p>}
          <Facts
            facts={[
              {
                label: t('measure.money.planned'),
                value: money.cost !== null && format.money(money.cost),
              },
              ...money.sources.map((source) => ({
                label: [t(`measure.source.${source.kind}`), source.name].filter(Boolean).join(', '),
                value: format.money(source.amount),
              })),
            ]}
          />
        </>
      )}
    </section>
  );
}
