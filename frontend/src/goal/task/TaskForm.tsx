import { useTranslation } from 'react-i18next';
import { useOrganisationNames } from '../../api/organisationNames';
import { changeTask, createTask, type Task } from '../../api/tasks';
import { typedDate } from '../../format/typedDate';
import { currentLanguage } from '../../i18n';
import { differences } from '../../ui/form/describe';
import { EditorForm } from '../../ui/form/EditorForm';
import { ChoiceField, TextField } from '../../ui/form/fields';
import { useEditor } from '../../ui/form/useEditor';
import { Modal } from '../../ui/Modal';
import { useToast } from '../../ui/Toasts';
import { bodyOfInput, inputOf, NEW_TASK, taskSchema, type TaskOf } from './taskSchema';
import { useTaskWords } from './useTaskWords';

interface Props {
  /** What is changed; null for a new one. */
  task: Task | null;
  /** What it is for. */
  of: TaskOf;
  onClose: () => void;
}

/** A task: what, who, until when. */
export function TaskForm({ task, of, onClose }: Props) {
  const { t } = useTranslation();
  const toast = useToast();
  const describe = useTaskWords();
  const bodies = useOrganisationNames().data ?? [];
  const editor = useEditor({
    schema: taskSchema,
    defaults: task ? inputOf(task, (iso) => typedDate(iso, currentLanguage())) : NEW_TASK,
    etag: task ? `"${String(task.version)}"` : null,
    keptAs: `task.${task?.id ?? of.goal?.id ?? of.area.code}`,
    save: (input, etag) => {
      const body = bodyOfInput(input, of);
      return task && etag !== null ? changeTask(task.id, body, etag) : createTask(body);
    },
    onSaved: () => {
      onClose();
      toast({ message: t('goal.task.created') });
    },
  });
  return (
    <Modal isOpen title={t(task ? 'goal.task.editTitle' : 'goal.task.new')} onClose={onClose}>
      <EditorForm
        editor={editor}
        back={onClose}
        isNew={task === null}
        create={t('goal.task.create')}
        differences={(present) =>
          // What the server sends as the present state is a task as it was read.
          task ? differences(describe(task), describe(present as Task)) : []
        }
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
