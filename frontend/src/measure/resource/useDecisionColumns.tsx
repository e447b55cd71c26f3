import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { heldIn, removeDecision, type ResourceDecision } from '../../api/resources';
import { useFormat } from '../../format/useFormat';
import { Badge } from '../../ui/Badge';
import { measurePath } from '../../ui/measures/paths';
import type { Column } from '../../ui/RecordList';
import { decisionPath } from '../paths';
import { Removal } from './Removal';
import { useAmounts } from './useAmounts';

/**
 * The columns of resource decisions.
 *
 * @param across whether they are of several measures, which then are named
 */
export function useDecisionColumns(across: boolean): Column<ResourceDecision>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const amounts = useAmounts();
  return useMemo(() => {
    const measure: Column<ResourceDecision> = {
      id: 'measure',
      card: 'name',
      label: t('measure.decision.measure'),
      sorts: 'ascending',
      cell: ({ measure: { id, title } }) => <Link to={measurePath(id)}>{title}</Link>,
    };
    const rest: Column<ResourceDecision>[] = [
      {
        id: 'date',
        card: across ? 'more' : 'name',
        label: t('measure.decision.date'),
        ...(across ? { sorts: 'descending' as const } : {}),
        cell: ({ date }) => format.date(date),
      },
      {
        id: 'outcome',
        card: 'value',
        label: t('measure.decision.outcome'),
        ...(across ? { sorts: 'ascending' as const } : {}),
        cell: (decision) => <Outcome decision={decision} />,
      },
      {
        id: 'money',
        card: 'more',
        kind: 'figure',
        label: t('measure.gate.title'),
        ...(across ? { sorts: 'descending' as const } : {}),
        cell: ({ money, staff, outcome }) => (outcome === 'REFUSED' ? '–' : amounts(money, staff)),
      },
      { id: 'body', card: 'more', label: t('measure.decision.body'), cell: ({ body }) => body },
      {
        id: 'paper',
        card: 'more',
        label: t('measure.decision.paper'),
        ...(across ? { sorts: 'ascending' as const } : {}),
        cell: ({ paper, link }) =>
          link === null ? (
            paper
          ) : (
            <a href={link} rel="noreferrer">
              {paper}
            </a>
          ),
      },
      {
        id: 'conditions',
        card: 'more',
        label: t('measure.decision.conditions'),
        cell: ({ conditions, words }) => [conditions, words].filter(Boolean).join(' · '),
      },
    ];
    const acts: Column<ResourceDecision> = {
      id: 'acts',
      card: 'action',
      label: t('measure.decision.edit'),
      cell: (decision) => decision.editable && <Acts decision={decision} />,
    };
    return across ? [measure, ...rest] : [...rest, acts];
  }, [t, format, amounts, across]);
}

function Outcome({ decision: { outcome, conditionsOpen } }: { decision: ResourceDecision }) {
  const { t } = useTranslation();
  return (
    <span className="badges">
      <Badge tone={outcome === 'GRANTED' ? 'success' : 'neutral'}>
        {t(`measure.decision.outcomes.${outcome}`)}
      </Badge>
      {conditionsOpen && <Badge tone="warning">{t('measure.decision.conditionsOpen')}</Badge>}
    </span>
  );
}

function Acts({ decision }: { decision: ResourceDecision }) {
  const { t } = useTranslation();
  const format = useFormat();
  const date = format.date(decision.date);
  const { etag, thing } = heldIn(decision);
  return (
    <span className="row-acts no-print">
      <Link
        to={decisionPath(thing.measure.id, thing.id)}
        aria-label={t('measure.decision.editOf', { date })}
      >
        {t('measure.decision.edit')}
      </Link>{' '}
      <Removal
        action={t('measure.decision.remove')}
        actionOf={t('measure.decision.removeOf', { date })}
        text={t('measure.decision.removeText', { date })}
        done={t('measure.decision.removed')}
        remove={() => removeDecision(thing.measure.id, thing.id, etag)}
      />
    </span>
  );
}
