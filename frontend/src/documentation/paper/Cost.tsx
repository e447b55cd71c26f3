import { useTranslation } from 'react-i18next';
import type { ProofOfUse } from '../../api/papers';
import { useFormat } from '../../format/useFormat';
import { DataTable } from '../../ui/DataTable';
import { useMoney } from '../../ui/periods/useMoney';
import { Part } from './PaperParts';

/** Planned and actual cost, where the money was to come from, and what was granted. */
export function Cost({ cost }: Pick<ProofOfUse, 'cost'>) {
  const { t } = useTranslation();
  const format = useFormat();
  const money = useMoney();
  const rows = [
    ['planned', cost.planned],
    ['plannedInPeriod', cost.plannedInPeriod],
    ['actual', cost.actual],
    ['left', cost.left],
  ] as const;
  return (
    <Part id="paper-cost" title={t('paper.cost')}>
      <DataTable label={t('paper.cost')}>
        <tbody>
          {rows.map(([name, amount]) => (
            <tr key={name}>
              <th scope="row">{t(`paper.costOf.${name}`)}</th>
              <td className="figure">{amount === null ? t('paper.unknown') : money(amount)}</td>
            </tr>
          ))}
          {cost.sources.map(({ kind, name, amount }) => (
            <tr key={`${kind} ${name ?? ''}`}>
              <th scope="row">
                {t('paper.from', { source: t(`measure.source.${kind}`) })}
                {name !== null && ` (${name})`}
              </th>
              <td className="figure">{money(amount)}</td>
            </tr>
          ))}
          {cost.fundings.map(({ id, kind, funder, from, to, amount }) => (
            <tr key={id}>
              <th scope="row">
                {t(`measure.funding.kinds.${kind}`)} {funder},{' '}
                {t('documentation.period.span', {
                  from: format.date(from),
                  to: format.date(to),
                })}
              </th>
              <td className="figure">{money(amount)}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Part>
  );
}
