import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { changeGoal, createGoal, type Goal } from '../../api/goals';
import type { Held } from '../../api/held';
import { useToast } from '../../ui/Toasts';
import { differences } from '../../ui/form/describe';
import { EditorForm } from '../../ui/form/EditorForm';
import { Steps } from '../../ui/form/Steps';
import { useEditor } from '../../ui/form/useEditor';
import { goalPath, GOALS } from '../paths';
import { bodyOfInput, goalSchema, inputOf, newGoal, STEPS } from './goalSchema';
import { FrameStep } from './FrameStep';
import { useGoalWords } from './useGoalWords';
import { WhatStep } from './WhatStep';
import { WhoStep } from './WhoStep';

const CONTENT = { what: WhatStep, who: WhoStep, frame: FrameStep };
const ORDER = ['what', 'who', 'frame'] as const;

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
  const navigate = useNavigate();
  const toast = useToast();
  const describe = useGoalWords();
  const made = useRef('');
  const defaults = held ? inputOf(held.thing) : newGoal(area);
  const editor = useEditor({
    schema: goalSchema,
    defaults,
    etag: held?.etag ?? null,
    keptAs: `goal.${held === null ? 'new' : held.thing.id}`,
    save: async (input, etag) => {
      const body = bodyOfInput(input);
      const saved =
        held && etag !== null
          ? await changeGoal(held.thing.id, body, etag)
          : await createGoal(body);
      made.current = saved.id;
    },
    onSaved: (input) => {
      toast({ message: t('goal.form.saved', { title: input.title }) });
      void navigate(goalPath(made.current));
    },
  });
  return (
    <EditorForm
      editor={editor}
      back={held ? goalPath(held.thing.id) : GOALS}
      isNew={held === null}
      create={t('goal.form.create')}
      onAgain={onAgain}
      differences={(present) =>
        held === null
          ? []
          : // What the server sends as the present state is a goal as it was read.
            differences(describe(held.thing), describe(present as Goal))
      }
    >
      <Steps
        faults={editor.faults}
        steps={ORDER.map((id) => ({
          id,
          label: t(`goal.step.${id}`),
          content: CONTENT[id],
          fields: STEPS[id],
        }))}
      />
    </EditorForm>
  );
}
