import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useDecisions, type ProgrammeDecision, type SetFigure } from '../api/programme';
import { useFormat } from '../format/useFormat';
import { QueryView } from '../ui/QueryView';
import { RecordList, type Column } from '../ui/RecordList';
import { Empty } from '../ui/states';
import { DistrictNames } from './DistrictNames';
import { ShownFigure } from './ShownFigure';

/** What was decided of the area, newest first, with the figures it was decided on. */
export function Decisions({ code }: { code: string }) {
  const { t } = useTranslation();
  const decisions = useDecisions(code);
  return (
    <section id="decisions" aria-labelledby="decisions-title">
      <h2 id="decisions-title">{t('programme.section.decisions')}</h2>
      <QueryView query={decisions}>
        {(list) =>
          list.length === 0 ? (
            <Empty title={t('programme.noDecision')}>{t('programme.noDecisionText')}</Empty>
          ) : (
            list.map((decision) => <Decided key={decision.id} decision={decision} />)
          )
        }
      </QueryView>
    </section>
  );
}

function Decided({ decision }: { decision: ProgrammeDecision }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { paperNumber, paperLink } = decision;
  return (
    <article className="programme-decision" aria-labelledby={`decision-${decision.id}`}>
      <h3 id={`decision-${decision.id}`}>
        {t(`programme.decision.${decision.kind}`, { date: format.date(decision.effectiveFrom) })}
      </h3>
      <p className="programme-reasons">{decision.reasons}</p>
      <dl className="facts">
        <div>
          <dt>{t('programme.field.decidedOn')}</dt>
          <dd>
            {t('programme.decidedBy', {
              date: format.date(decision.decidedOn),
              body: decision.body,
            })}
          </dd>
        </div>
        <div>
          <dt>{t('programme.field.paper')}</dt>
          <dd>{paperLink === null ? paperNumber : <a href={paperLink}>{paperNumber}</a>}</dd>
        </div>
        <div>
          <dt>{t('programme.field.districts')}</dt>
          <dd>
            <DistrictNames districts={decision.districts} />
          </dd>
        </div>
      </dl>
      {decision.evidence.length > 0 && <Evidence decision={decision} />}
    </article>
  );
}

function Evidence({ decision }: { decision: ProgrammeDecision }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <p className="muted">
        {t('programme.evidenceNote', { date: format.day(decision.recordedAt) })}
      </p>
      <RecordList
        label={t('programme.evidence')}
        columns={useEvidenceColumns()}
        rows={decision.evidence}
        keyOf={(figure) => `${figure.indicator.code} ${figure.date}`}
      />
    </>
  );
}

function useEvidenceColumns(): Column<SetFigure>[] {
  const { t } = useTranslation();
  const format = useFormat();
  return useMemo(
    () => [
      {
        id: 'indicator',
        card: 'name',
        label: t('programme.field.indicator'),
        cell: (figure) => figure.indicator.name,
      },
      {
        id: 'date',
        card: 'more',
        label: t('programme.field.date'),
        cell: (figure) => format.date(figure.date),
      },
      {
        id: 'value',
        card: 'value',
        kind: 'figure',
        label: t('programme.field.value'),
        cell: (figure) => <ShownFigure figure={figure} of="value" />,
      },
      {
        id: 'city',
        card: 'more',
        kind: 'figure',
        label: t('programme.field.city'),
        cell: (figure) => <ShownFigure figure={figure} of="city" />,
      },
      {
        id: 'vintage',
        card: 'more',
        kind: 'figure',
        label: t('programme.field.vintage'),
        cell: ({ vintages }) =>
          [...new Set(vintages.map(({ vintage }) => format.integer(vintage)))].join(', '),
      },
    ],
    [t, format],
  );
}
