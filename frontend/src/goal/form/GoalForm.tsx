import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { changeGoal, createGoal, type Goal } from '../../api/goals';
import type { Held } from '../../api/held';
import { useFormat } from '../../format/useFormat';
import { Alert } from '../../ui/Alert';
import { Button } from '../../ui/Button';
import { useToast } from '../../ui/Toasts';
import { differences } from '../../ui/form/describe';
import { EditorForm } from '../../ui/form/EditorForm';
import { useEditor } from '../../ui/form/useEditor';
import { goalPath, GOALS } from '../paths';
import { bodyOfInput, goalSchema, inputOf, newGoal, type GoalInput } from './goalSchema';
import { GoalSteps } from './GoalSteps';
import { useGoalWords } from './useGoalWords';
import { useKept } from './useKept';

interface Props {
  /** What is changed; null for a new one. */
  held: Held<Goal> | null;
  /** Where a new one is, as far as that is known. */
  area?: string;
  onAgain?: () => void;
}

/** The form of a goal in steps. What is typed is kept in this tab until it is saved. */
export function GoalForm({ held, area = '', onAgain }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const toast = useToast();
  const describe = useGoalWords();
  const made = useRef('');
  const kept = useKept<GoalInput>(held === null ? 'new' : held.thing.id);
  const [restored, setRestored] = useState(kept.first);
  const defaults = held ? inputOf(held.thing) : newGoal(area);
  const editor = useEditor({
    schema: goalSchema,
    defaults,
    etag: held?.etag ?? null,
    save: async (input, etag) => {
      const body = bodyOfInput(input);
      const saved =
        held && etag !== null
          ? await changeGoal(held.thing.id, body, etag)
          : await createGoal(body);
      made.current = saved.id;
    },
    onSaved: (input) => {
      kept.forget();
      toast({ message: t('goal.form.saved', { title: input.title }) });
      void navigate(goalPath(made.current));
    },
  });
  useKeeping(editor.form, kept);
  const forget = () => {
    kept.forget();
    setRestored(null);
    editor.form.reset(defaults);
  };
  const time = (at: string) => format.dateTime(at).split(/,? /).at(-1) ?? '';
  return (
    <EditorForm
      editor={editor}
      back={held ? goalPath(held.thing.id) : GOALS}
      isNew={held === null}
      create={t('goal.form.create')}
      onAgain={
        onAgain &&
        (() => {
          kept.forget();
          onAgain();
        })
      }
      differences={(present) =>
        held === null
          ? []
          : // What the server sends as the present state is a goal as it was read.
            differences(describe(held.thing), describe(present as Goal))
      }
    >
      {restored !== null && (
        <Alert kind="info" title={t('goal.form.restored', { time: time(restored.at) })}>
          <p>{t('goal.form.restoredText')}</p>
          <Button onClick={forget}>{t('goal.form.forget')}</Button>
        </Alert>
      )}
      <GoalSteps faults={editor.faults} />
      <p className="muted" role="status">
        {kept.at === null ? '' : t('goal.form.kept', { time: time(kept.at) })}
      </p>
    </EditorForm>
  );
}

type Form = ReturnType<typeof useEditor<GoalInput>>['form'];

/** Brings back what was kept, and keeps what is typed from then on. */
function useKeeping(form: Form, kept: ReturnType<typeof useKept<GoalInput>>) {
  const first = useRef(kept);
  useEffect(() => {
    const { first: before, keep } = first.current;
    if (before !== null) form.reset(before.value, { keepDefaultValues: true });
    const watching = form.watch((_, { type }) => {
      if (type !== undefined || form.formState.isDirty) keep(form.getValues());
    });
    return () => {
      watching.unsubscribe();
    };
  }, [form]);
}
