import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Measure } from '../../api/measures';
import { heldIn, removeFunding, useFundings, type Funding } from '../../api/resources';
import { useFormat } from '../../format/useFormat';
import { Badge } from '../../ui/Badge';
import { ButtonLink } from '../../ui/ButtonLink';
import { QueryView } from '../../ui/QueryView';
import { RecordList, type Column } from '../../ui/RecordList';
import { fundingPath } from '../paths';
import { Removal } from './Removal';

/** Grants and service contracts of a measure; for its own body and planning alone. */
export function FundingsOfMeasure({ measure }: { measure: Measure }) {
  const { t } = useTranslation();
  const mayFund = measure.may.includes('FUND');
  const fundings = useFundings(measure.id, mayFund);
  const columns = useColumns(measure.id);
  if (!mayFund) return null;
  return (
    <section id="fundings" aria-labelledby="fundings-title">
      <h2 id="fundings-title">{t('measure.funding.title')}</h2>
      <p className="muted">{t('measure.funding.text')}</p>
      <QueryView query={fundings} lines={2}>
        {(list) =>
          list.length === 0 ? (
            <p className="muted">{t('measure.funding.none')}</p>
          ) : (
            <RecordList
              label={t('measure.funding.title')}
              columns={columns}
              rows={list}
              keyOf={({ id }) => id}
            />
          )
        }
      </QueryView>
      <p className="act-row no-print">
        <ButtonLink to={fundingPath(measure.id)} look="secondary">
          {t('measure.funding.new')}
        </ButtonLink>
      </p>
    </section>
  );
}

function useColumns(measure: string): Column<Funding>[] {
  const { t } = useTranslation();
  const format = useFormat();
  return useMemo(
    () => [
      {
        id: 'funder',
        card: 'name',
        label: t('measure.funding.funder'),
        cell: ({ funder, notice }) => (
          <>
            {funder} <span className="second-line muted">{notice}</span>
          </>
        ),
      },
      {
        id: 'kind',
        card: 'more',
        label: t('measure.funding.kind'),
        cell: ({ kind }) => t(`measure.funding.kinds.${kind}`),
      },
      {
        id: 'period',
        card: 'more',
        label: t('measure.funding.period'),
        cell: (funding) => <Period funding={funding} />,
      },
      {
        id: 'amount',
        card: 'value',
        kind: 'figure',
        label: t('measure.funding.amount'),
        cell: ({ amount }) => format.money(amount),
      },
      {
        id: 'conditions',
        card: 'more',
        label: t('measure.funding.conditions'),
        cell: ({ conditions }) => conditions ?? '',
      },
      {
        id: 'proof',
        card: 'more',
        label: t('measure.funding.proof'),
        cell: (funding) => <Proof funding={funding} />,
      },
      {
        id: 'acts',
        card: 'action',
        label: t('measure.funding.edit'),
        cell: (funding) => funding.editable && <Acts {...{ measure, funding }} />,
      },
    ],
    [t, format, measure],
  );
}

function Period({ funding: { from, to, begunBefore } }: { funding: Funding }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      {t('measure.timeline.period', { from: format.date(from), to: format.date(to) })}{' '}
      {begunBefore && <Badge tone="warning">{t('measure.finding.BEGUN_BEFORE_GRANT')}</Badge>}
    </>
  );
}

function Proof({ funding: { proofDue, proofSentOn, proofOverdue } }: { funding: Funding }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (proofSentOn !== null) {
    return t('measure.funding.proofSent', { date: format.date(proofSentOn) });
  }
  if (proofDue === null) return '–';
  const date = format.date(proofDue);
  return proofOverdue ? (
    <Badge tone="warning">{t('measure.funding.proofLate', { date })}</Badge>
  ) : (
    t('measure.funding.proofWaits', { date })
  );
}

function Acts({ measure, funding }: { measure: string; funding: Funding }) {
  const { t } = useTranslation();
  const { funder, id } = funding;
  const { etag } = heldIn(funding);
  return (
    <span className="row-acts no-print">
      <Link to={fundingPath(measure, id)} aria-label={t('measure.funding.editOf', { funder })}>
        {t('measure.funding.edit')}
      </Link>{' '}
      <Removal
        action={t('measure.funding.remove')}
        actionOf={t('measure.funding.removeOf', { funder })}
        text={t('measure.funding.removeText', { funder })}
        done={t('measure.funding.removed')}
        remove={() => removeFunding(measure, id, etag)}
      />
    </span>
  );
}
