import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Held } from '../../api/held';
import type { Measure } from '../../api/measures';
import { confirmBudget } from '../../api/resources';
import { useFormat } from '../../format/useFormat';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { Modal } from '../../ui/Modal';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { ProblemAlert } from '../../ui/states';
import { useToast } from '../../ui/Toasts';
import { useAmounts } from './useAmounts';

const MOST = 2000;

/** Whether the department's own budget holds what the measure needs; planning says so. */
export function BudgetDialog({ held, onClose }: { held: Held<Measure>; onClose: () => void }) {
  const { t } = useTranslation();
  const toast = useToast();
  const queries = useQueryClient();
  const amounts = useAmounts();
  const format = useFormat();
  const { thing, etag } = held;
  const { gate } = thing;
  const needs = gate && (gate.neededMoney > 0 || gate.neededStaff > 0);
  const [holds, setHolds] = useState<'yes' | 'no'>('no');
  const [words, setWords] = useState('');
  const saving = useMutation({
    mutationFn: () =>
      confirmBudget(thing.id, etag, { holds: holds === 'yes', words: words.trim() || null }),
    onSuccess: async () => {
      onClose();
      toast({ message: t('measure.budget.saved') });
      await queries.invalidateQueries({ queryKey: ['measures'] });
    },
  });
  return (
    <Modal isOpen title={t('measure.budget.title')} onClose={onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          saving.mutate();
        }}
      >
        {needs && (
          <p>{t('measure.budget.text', { what: amounts(gate.neededMoney, gate.neededStaff) })}</p>
        )}
        {gate && gate.risenCost > 0 && (
          <p>{t('measure.budget.risen', { amount: format.money(gate.risenCost) })}</p>
        )}
        {saving.isError && <ProblemAlert error={saving.error} />}
        <SegmentedControl
          label={t('measure.budget.holds')}
          showLabel
          value={holds}
          options={[
            { value: 'no', label: t('measure.budget.no') },
            { value: 'yes', label: t('measure.budget.yes') },
          ]}
          onChange={setHolds}
        />
        <Field label={t('catalogue.form.optional', { label: t('measure.budget.words') })}>
          {(field) => (
            <textarea
              {...field}
              rows={3}
              maxLength={MOST}
              value={words}
              onChange={(event) => setWords(event.target.value)}
            />
          )}
        </Field>
        <div className="actions">
          <Button look="primary" type="submit" disabled={saving.isPending}>
            {t('measure.budget.save')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
