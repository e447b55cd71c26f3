import { useTranslation } from 'react-i18next';
import type { ProofOfUse } from '../../api/papers';
import { useFormat } from '../../format/useFormat';
import { Facts } from '../../ui/Facts';
import { useMoney } from '../../ui/periods/useMoney';
import { usePeriodName } from '../../ui/periods/usePeriodName';
import { Part } from './PaperParts';

const TEXTS = ['activities', 'wentWell', 'wentBadly', 'deviation'] as const;

/** What was done, period by period, as far as the reader may know it. */
export function Periods({ periods }: Pick<ProofOfUse, 'periods'>) {
  const { t } = useTranslation();
  const format = useFormat();
  const money = useMoney();
  const periodName = usePeriodName();
  const people = ({ reached, few }: ProofOfUse['periods'][number]) => {
    if (reached !== null) return format.integer(reached);
    return few ? t('documentation.entry.few') : '';
  };
  return (
    <Part id="paper-periods" title={t('paper.periods')}>
      {periods.length === 0 && <p className="muted">{t('paper.noPeriods')}</p>}
      {periods.map((period) => (
        <section key={period.period} aria-labelledby={`paper-${period.period}`}>
          <h3 id={`paper-${period.period}`}>{periodName(period.period)}</h3>
          <Facts
            facts={[
              ...TEXTS.map((name) => ({
                label: t(`documentation.field.${name}`),
                value: period[name] && <span className="long-text">{period[name]}</span>,
              })),
              {
                label: t('documentation.field.reached'),
                value: people(period),
              },
              {
                label: t('documentation.field.cost'),
                value: period.cost === null ? '' : money(period.cost),
              },
            ]}
          />
        </section>
      ))}
    </Part>
  );
}
