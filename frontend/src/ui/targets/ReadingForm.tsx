import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GoalTarget } from '../../api/goals';
import { parseDate, parseNumber } from '../../format/parse';
import { Button } from '../Button';
import { Field } from '../Field';
import { Modal } from '../Modal';
import { ProblemAlert } from '../states';
import { useToast } from '../Toasts';
import type { TargetActs } from './bearer';

interface Props {
  target: GoalTarget;
  save: NonNullable<TargetActs['read']>;
  etag: string;
  onClose: () => void;
}

const EMPTY = { day: '', numerator: '', denominator: '', source: '', note: '' };

/** A figure that a partner counted itself. */
export function ReadingForm({ target, save, etag, onClose }: Props) {
  const { t } = useTranslation();
  const toast = useToast();
  const queries = useQueryClient();
  const [typed, setTyped] = useState(EMPTY);
  const [tried, setTried] = useState(false);
  const share = target.metric?.type === 'SHARE';
  const day = parseDate(typed.day);
  const numerator = parseNumber(typed.numerator);
  const denominator = parseNumber(typed.denominator);
  const complete =
    day !== null &&
    numerator !== null &&
    typed.source.trim() !== '' &&
    (!share || denominator !== null);
  const saving = useMutation({
    mutationFn: () =>
      save(
        target.id,
        day ?? '',
        {
          numerator: numerator ?? 0,
          ...(share ? { denominator } : {}),
          source: typed.source.trim(),
          ...(typed.note.trim() === '' ? {} : { note: typed.note.trim() }),
        },
        etag,
      ),
    onSuccess: async () => {
      onClose();
      toast({ message: t('goal.target.readingSaved') });
      await queries.invalidateQueries();
    },
  });
  const line = (
    name: keyof typeof EMPTY,
    label: string,
    fault: string | undefined,
    help?: string,
  ) => (
    <Field label={label} error={tried ? fault : undefined} {...(help ? { help } : {})}>
      {(field) => (
        <input
          {...field}
          autoComplete="off"
          value={typed[name]}
          onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
        />
      )}
    </Field>
  );
  const fault = (wrong: boolean, key: 'date' | 'number' | 'required') =>
    wrong ? t(`catalogue.fault.${key}`) : undefined;
  return (
    <Modal isOpen title={t('goal.target.addReading')} onClose={onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (complete) saving.mutate();
        }}
      >
        {saving.isError && <ProblemAlert error={saving.error} />}
        {line(
          'day',
          t('goal.target.readingDay'),
          fault(day === null, 'date'),
          t('goal.target.dateHelp'),
        )}
        {line('numerator', target.metric?.name ?? '', fault(numerator === null, 'number'))}
        {share &&
          line(
            'denominator',
            t('goal.target.baselineDenominator'),
            fault(denominator === null, 'number'),
          )}
        {line('source', t('goal.target.source'), fault(typed.source.trim() === '', 'required'))}
        {line('note', t('catalogue.form.optional', { label: t('goal.target.note') }), undefined)}
        <div className="actions">
          <Button look="primary" type="submit" disabled={saving.isPending}>
            {t('catalogue.form.save')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
