import { useTranslation } from 'react-i18next';
import type { Goal } from '../../api/goals';
import { useOrganisationNames } from '../../api/organisationNames';
import { createTask } from '../../api/tasks';
import { parseDate } from '../../format/parse';
import { EditorForm } from '../../ui/form/EditorForm';
import { ChoiceField, TextField } from '../../ui/form/fields';
import { useEditor } from '../../ui/form/useEditor';
import { Modal } from '../../ui/Modal';
import { useToast } from '../../ui/Toasts';
import { taskSchema } from './taskSchema';

/** A task for a goal: what, who, until when. */
export function TaskForm({ goal, onClose }: { goal: Goal; onClose: () => void }) {
  const { t } = useTranslation();
  const toast = useToast();
  const bodies = useOrganisationNames().data ?? [];
  const editor = useEditor({
    schema: taskSchema,
    defaults: { what: '', owner: '', due: '' },
    etag: null,
    keptAs: `task.${goal.id}`,
    save: ({ due, ...input }) =>
      createTask({ area: goal.area.code, goal: goal.id, ...input, due: parseDate(due) ?? '' }),
    onSaved: () => {
      onClose();
      toast({ message: t('goal.task.created') });
    },
  });
  return (
    <Modal isOpen title={t('goal.task.new')} onClose={onClose}>
      <EditorForm
        editor={editor}
        back={onClose}
        isNew
        create={t('goal.task.create')}
        differences={() => []}
      >
        <TextField name="what" label={t('goal.task.what')} rows={2} />
        <ChoiceField name="owner" label={t('goal.task.owner')}>
          <option value="">{t('goal.form.choose')}</option>
          {bodies.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </ChoiceField>
        <TextField name="due" label={t('goal.task.due')} help={t('goal.target.dateHelp')} />
      </EditorForm>
    </Modal>
  );
}
