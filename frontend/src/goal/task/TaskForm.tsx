import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Goal } from '../../api/goals';
import { useOrganisationNames } from '../../api/organisationNames';
import { createTask } from '../../api/tasks';
import { parseDate } from '../../format/parse';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { Modal } from '../../ui/Modal';
import { Select } from '../../ui/Select';
import { ProblemAlert } from '../../ui/states';
import { useToast } from '../../ui/Toasts';

/** A task for a goal: what, who, until when. */
export function TaskForm({ goal, onClose }: { goal: Goal; onClose: () => void }) {
  const { t } = useTranslation();
  const toast = useToast();
  const queries = useQueryClient();
  const bodies = useOrganisationNames().data ?? [];
  const [typed, setTyped] = useState({ what: '', owner: '', due: '' });
  const [tried, setTried] = useState(false);
  const due = parseDate(typed.due);
  const what = typed.what.trim();
  const fault = (wrong: boolean, key: 'required' | 'date') =>
    tried && wrong ? t(`catalogue.fault.${key}`) : undefined;
  const saving = useMutation({
    mutationFn: () =>
      createTask({ area: goal.area.code, goal: goal.id, what, owner: typed.owner, due: due ?? '' }),
    onSuccess: async () => {
      onClose();
      toast({ message: t('goal.task.created') });
      await queries.invalidateQueries({ queryKey: ['tasks'] });
    },
  });
  return (
    <Modal isOpen title={t('goal.task.new')} onClose={onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (what !== '' && typed.owner !== '' && due !== null) saving.mutate();
        }}
      >
        {saving.isError && <ProblemAlert error={saving.error} />}
        <Field label={t('goal.task.what')} error={fault(what === '', 'required')}>
          {(field) => (
            <textarea
              {...field}
              rows={2}
              value={typed.what}
              onChange={(event) => setTyped({ ...typed, what: event.target.value })}
            />
          )}
        </Field>
        <Select
          label={t('goal.task.owner')}
          value={typed.owner}
          error={fault(typed.owner === '', 'required')}
          onChoose={(owner) => setTyped({ ...typed, owner })}
        >
          <option value="">{t('goal.form.choose')}</option>
          {bodies.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Select>
        <Field
          label={t('goal.task.due')}
          help={t('goal.target.dateHelp')}
          error={fault(due === null, 'date')}
        >
          {(field) => (
            <input
              {...field}
              autoComplete="off"
              value={typed.due}
              onChange={(event) => setTyped({ ...typed, due: event.target.value })}
            />
          )}
        </Field>
        <div className="actions">
          <Button look="primary" type="submit" disabled={saving.isPending}>
            {t('goal.task.create')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
