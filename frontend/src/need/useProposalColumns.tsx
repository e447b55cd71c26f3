import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { NeedProposal } from '../api/needIndices';
import type { Column } from '../ui/RecordList';
import { areaName } from './areaName';
import { decisionPath } from './decide';

/** What the list of proposals says, and the way to the decision for who may record one. */
export function useProposalColumns(mayDecide: boolean): Column<NeedProposal>[] {
  const { t } = useTranslation();
  return useMemo(() => {
    const columns: Column<NeedProposal>[] = [
      {
        id: 'district',
        label: t('monitoring.column.district'),
        cell: ({ district }) => areaName(district),
        card: 'name',
      },
      {
        id: 'area',
        label: t('double.column.programme'),
        cell: ({ area }) =>
          area === null ? '' : <Link to={`/programm/${area.code}`}>{area.name}</Link>,
        card: 'more',
      },
      {
        id: 'proposal',
        label: t('need.column.proposal'),
        cell: ({ proposal }) => t(`need.proposal.${proposal}`),
        card: 'value',
      },
      {
        id: 'reason',
        label: t('need.column.reason'),
        cell: ({ reason }) => reason,
        card: 'more',
      },
      {
        id: 'evidence',
        label: t('need.column.evidence'),
        cell: ({ evidence }) => (
          <ul className="need-evidence">
            {evidence.map(({ indicator, display }) => (
              <li key={indicator.code}>
                {indicator.name}: <span className="numbers">{display}</span>
              </li>
            ))}
          </ul>
        ),
        card: 'more',
      },
    ];
    if (!mayDecide) return columns;
    return [
      ...columns,
      {
        id: 'act',
        label: t('need.column.act'),
        cell: (proposal) => <DecisionLink proposal={proposal} />,
        card: 'action',
      },
    ];
  }, [t, mayDecide]);
}

function DecisionLink({ proposal }: { proposal: NeedProposal }) {
  const { t } = useTranslation();
  const to = decisionPath(proposal);
  if (to === null) return null;
  const isLeaving = proposal.proposal === 'LEAVE';
  const act =
    proposal.area === null
      ? t('need.decide.propose')
      : t(`need.decide.${isLeaving ? 'LEAVE' : 'ENTER'}`);
  const name = proposal.area?.name ?? areaName(proposal.district);
  return (
    <Link to={to} aria-label={t('need.decide.ofArea', { act, name })}>
      {act}
    </Link>
  );
}
