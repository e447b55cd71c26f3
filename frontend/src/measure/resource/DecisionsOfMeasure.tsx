import { useTranslation } from 'react-i18next';
import type { Measure } from '../../api/measures';
import { useDecisionsOf } from '../../api/resources';
import { ButtonLink } from '../../ui/ButtonLink';
import { QueryView } from '../../ui/QueryView';
import { RecordList } from '../../ui/RecordList';
import { decisionPath } from '../paths';
import { useDecisionColumns } from './useDecisionColumns';

/** What was decided on the resources of a measure, and for planning the way to record more. */
export function DecisionsOfMeasure({ measure }: { measure: Measure }) {
  const { t } = useTranslation();
  const columns = useDecisionColumns(false);
  return (
    <>
      <h3>{t('measure.decision.title')}</h3>
      <QueryView query={useDecisionsOf(measure.id)} lines={2}>
        {(decisions) =>
          decisions.length === 0 ? (
            <p className="muted">{t('measure.decision.none')}</p>
          ) : (
            <RecordList
              label={t('measure.decision.title')}
              columns={columns}
              rows={decisions}
              keyOf={({ id }) => id}
            />
          )
        }
      </QueryView>
      {measure.may.includes('DECIDE') && (
        <p className="act-row no-print">
          <ButtonLink to={decisionPath(measure.id)} look="secondary">
            {t('measure.decision.new')}
          </ButtonLink>
        </p>
      )}
    </>
  );
}
