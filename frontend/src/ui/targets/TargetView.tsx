import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GoalTarget, TargetAttainment } from '../../api/goals';
import { hasStatus } from '../../api/problem';
import { useFormat } from '../../format/useFormat';
import { Badge, FictitiousBadge } from '../Badge';
import { Button } from '../Button';
import { ButtonLink } from '../ButtonLink';
import { ConfirmDialog } from '../ConfirmDialog';
import { Facts } from '../Facts';
import { ProblemAlert } from '../states';
import { useToast } from '../Toasts';
import { targetPath, type Bearer } from './bearer';
import { ReadingForm } from './ReadingForm';
import { TargetChart } from './TargetChart';
import { TargetTable } from './TargetTable';

interface Props {
  bearer: Bearer;
  target: GoalTarget;
  attainment: TargetAttainment;
}

/** One target: how far it is, in a sentence, as a drawing and as a table. */
export function TargetView({ bearer, target, attainment }: Props) {
  const { t } = useTranslation();
  const [reading, setReading] = useState(false);
  const id = `target-${target.id}`;
  const { state } = attainment;
  return (
    <article className="target" aria-labelledby={id}>
      <h3 id={id}>{attainment.name}</h3>
      <p>
        <Badge tone={state === 'ACHIEVED' || state === 'HELD' ? 'success' : 'neutral'}>
          {t(`goal.attainment.${state}`)}
        </Badge>{' '}
        {target.resultLevel !== null && (
          <Badge>{t(`measure.levelShort.${target.resultLevel}`)}</Badge>
        )}{' '}
        {attainment.fictitious && <FictitiousBadge />}
      </p>
      <p className="target-sentence">{attainment.sentence}</p>
      <div className="target-body">
        <TargetChart attainment={attainment} kind={bearer.kind} />
        <TargetFacts attainment={attainment} />
      </div>
      <TargetTable attainment={attainment} kind={bearer.kind} />
      <div className="act-row no-print">
        {target.counts && bearer.acts.read && (
          <Button onClick={() => setReading(true)}>{t('goal.target.addReading')}</Button>
        )}
        {bearer.mayEdit && (
          <>
            <ButtonLink to={targetPath(bearer, target.id)} look="secondary">
              {t('goal.target.edit')}
            </ButtonLink>
            <Removal {...{ bearer, target }} name={attainment.name} />
          </>
        )}
      </div>
      {reading && bearer.acts.read && (
        <ReadingForm
          {...{ target }}
          save={bearer.acts.read}
          etag={bearer.etag}
          onClose={() => setReading(false)}
        />
      )}
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
                <span className="second-line muted">
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

function Removal({ bearer, target, name }: Omit<Props, 'attainment'> & { name: string }) {
  const { t } = useTranslation();
  const toast = useToast();
  const queries = useQueryClient();
  const [asked, setAsked] = useState(false);
  const removing = useMutation({
    mutationFn: () => bearer.acts.remove(target.id, bearer.etag),
    onSuccess: async () => {
      setAsked(false);
      toast({ message: t('goal.target.removed') });
      await queries.invalidateQueries();
    },
    onError: async (error) => {
      if (!hasStatus(error, 412)) return;
      setAsked(false);
      toast({ message: t(`${bearer.kind === 'MEASURE' ? 'measure' : 'goal'}.act.conflict`) });
      await queries.invalidateQueries();
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
