import { useState } from 'react';
import { useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Held } from '../../api/held';
import type { Gate, Measure } from '../../api/measures';
import { confirmBudget, type BudgetConfirmation } from '../../api/resources';
import { useFormat } from '../../format/useFormat';
import { differences, type Described } from '../../ui/form/describe';
import { EditorForm } from '../../ui/form/EditorForm';
import { TextField } from '../../ui/form/fields';
import { useEditor } from '../../ui/form/useEditor';
import { z } from '../../ui/form/zod';
import { Modal } from '../../ui/Modal';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { useToast } from '../../ui/Toasts';
import { useAmounts } from './useAmounts';

const MOST = 2000;
const schema = z.object({
  holds: z.enum(['yes', 'no']),
  words: z.string().trim().max(MOST, { error: 'tooLong' }),
});
type BudgetInput = z.infer<typeof schema>;

/** Whether the department's own budget holds what the measure needs; planning says so. */
export function BudgetDialog({ held, onClose }: { held: Held<Measure>; onClose: () => void }) {
  const { t } = useTranslation();
  const toast = useToast();
  const describe = useGateWords();
  // It is said of the need as it is now; what somebody else makes of that comes to light.
  const [{ thing, etag }] = useState(held);
  const editor = useEditor<BudgetInput>({
    schema,
    defaults: { holds: 'no', words: '' },
    etag,
    keptAs: `budget.${thing.id}`,
    save: ({ holds, words }, current) =>
      confirmBudget(thing.id, current ?? etag, { holds: holds === 'yes', words: words || null }),
    onSaved: () => {
      onClose();
      toast({ message: t('measure.budget.saved') });
    },
  });
  return (
    <Modal isOpen title={t('measure.budget.title')} onClose={onClose}>
      <Need measure={thing} />
      <EditorForm
        editor={editor}
        back={onClose}
        isNew
        create={t('measure.budget.save')}
        differences={(now) =>
          differences(describe(thing.gate), describe((now as BudgetConfirmation).gate))
        }
      >
        <HoldsField />
        <TextField name="words" label={t('measure.budget.words')} rows={3} optional />
      </EditorForm>
    </Modal>
  );
}

/** Where the question stands in words, for showing what somebody else has made of it. */
function useGateWords(): (gate: Gate | null) => Described {
  const { t } = useTranslation();
  const format = useFormat();
  return (gate) =>
    gate === null
      ? []
      : [
          [t('measure.gate.title'), t(`measure.gate.state.${gate.state}`)],
          [t('measure.field.extraMoney'), format.money(gate.neededMoney)],
          [t('measure.field.extraStaff'), format.number(gate.neededStaff, 2, false)],
          [t('measure.budget.rise'), format.money(gate.risenCost)],
        ];
}

function Need({ measure: { gate } }: { measure: Measure }) {
  const { t } = useTranslation();
  const amounts = useAmounts();
  const format = useFormat();
  if (gate === null) return null;
  return (
    <>
      {(gate.neededMoney > 0 || gate.neededStaff > 0) && (
        <p>{t('measure.budget.text', { what: amounts(gate.neededMoney, gate.neededStaff) })}</p>
      )}
      {gate.risenCost > 0 && (
        <p>{t('measure.budget.risen', { amount: format.money(gate.risenCost) })}</p>
      )}
    </>
  );
}

function HoldsField() {
  const { t } = useTranslation();
  const { field } = useController<BudgetInput, 'holds'>({ name: 'holds' });
  return (
    <SegmentedControl
      label={t('measure.budget.holds')}
      showLabel
      value={field.value}
      options={[
        { value: 'no', label: t('measure.budget.no') },
        { value: 'yes', label: t('measure.budget.yes') },
      ]}
      onChange={field.onChange}
    />
  );
}
