import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { removeTarget, type Goal, type GoalTarget, type TargetAttainment } from '../../api/goals';
import { useFormat } from '../../format/useFormat';
import { Badge, FictitiousBadge } from '../../ui/Badge';
import { Button } from '../../ui/Button';
import { ButtonLink } from '../../ui/ButtonLink';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { Facts } from '../../ui/Facts';
import { ProblemAlert } from '../../ui/states';
import { useToast } from '../../ui/Toasts';
import { targetPath } from '../paths';
import { ReadingForm } from './ReadingForm';
import { TargetChart } from './TargetChart';
import { TargetTable } from './TargetTable';

interface Props {
  goal: Goal;
  etag: string;
  target: GoalTarget;
  attainment: TargetAttainment;
}

/** One target: how far it is, in a sentence, as a drawing and as a table. */
export function TargetView({ goal, etag, target, attainment }: Props) {
  const { t } = useTranslation();
  const [reading, setReading] = useState(false);
  const id = `target-${target.id}`;
  const { state } = attainment;
  return (
    <article className="goal-target" aria-labelledby={id}>
      <h3 id={id}>{attainment.name}</h3>
      <p>
        <Badge tone={state === 'ACHIEVED' || state === 'HELD' ? 'success' : 'neutral'}>
          {t(`goal.attainment.${state}`)}
        </Badge>{' '}
        {attainment.fictitious && <FictitiousBadge />}
      </p>
      <p className="goal-sentence">{attainment.sentence}</p>
      <div className="goal-target-body">
        <TargetChart attainment={attainment} />
        <TargetFacts attainment={attainment} />
      </div>
      <TargetTable attainment={attainment} />
      <div className="goal-acts no-print">
        {target.counts && (
          <Button onClick={() => setReading(true)}>{t('goal.target.addReading')}</Button>
        )}
        {goal.may.includes('EDIT') && (
          <>
            <ButtonLink to={targetPath(goal.id, target.id)} look="secondary">
              {t('goal.target.edit')}
            </ButtonLink>
            <Removal {...{ goal, etag, target }} name={attainment.name} />
          </>
        )}
      </div>
      {reading && <ReadingForm {...{ goal, etag, target }} onClose={() => setReading(false)} />}
    </article>
  );
}

function TargetFacts({ attainment }: { attainment: TargetAttainment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { baseline, target, reading, revised, display } = attainment;
  const hidden = t('goal.target.hidden');
  const vintage = baseline?.publishedAt;
  return (
    <Facts
      facts={[
        {
          label: t('goal.target.baseline'),
          value: baseline && (
            <>
              {baseline.display ?? hidden} ({format.date(baseline.date)})
              {vintage != null && (
                <span className="goal-line muted">
                  {t('goal.target.vintage', { date: format.date(vintage) })}
                </span>
              )}
            </>
          ),
        },
        { label: t('goal.target.revised'), value: revised && (revised.display ?? hidden) },
        {
          label: t('goal.target.aimed'),
          value: `${target.display ?? hidden} (${format.date(target.date)})`,
        },
        {
          label: t('goal.target.reading'),
          value: reading && `${reading.display ?? hidden} (${format.date(reading.date)})`,
        },
        { label: t('goal.target.attainment'), value: display },
      ]}
    />
  );
}

function Removal({ goal, etag, target, name }: Omit<Props, 'attainment'> & { name: string }) {
  const { t } = useTranslation();
  const toast = useToast();
  const queries = useQueryClient();
  const [asked, setAsked] = useState(false);
  const removing = useMutation({
    mutationFn: () => removeTarget(goal.id, target.id, etag),
    onSuccess: async () => {
      setAsked(false);
      toast({ message: t('goal.target.removed') });
      await queries.invalidateQueries({ queryKey: ['goals'] });
    },
  });
  return (
    <>
      <Button look="tertiary" onClick={() => setAsked(true)}>
        {t('goal.target.remove')}
      </Button>
      <ConfirmDialog
        isOpen={asked}
        title={t('goal.target.remove')}
        confirm={t('goal.target.remove')}
        pending={removing.isPending}
        onClose={() => setAsked(false)}
        onConfirm={() => removing.mutate()}
      >
        <p>{t('goal.target.removeText', { name })}</p>
        {removing.isError && <ProblemAlert error={removing.error} />}
      </ConfirmDialog>
    </>
  );
}
