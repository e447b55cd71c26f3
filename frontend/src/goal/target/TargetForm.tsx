import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { addTarget, changeTarget, type Goal, type GoalTarget } from '../../api/goals';
import type { Held } from '../../api/held';
import { typedDate } from '../../format/typedDate';
import { useFormat } from '../../format/useFormat';
import { currentLanguage } from '../../i18n';
import { differences } from '../../ui/form/describe';
import { EditorForm } from '../../ui/form/EditorForm';
import { useEditor } from '../../ui/form/useEditor';
import { useToast } from '../../ui/Toasts';
import { useGoalWords } from '../form/useGoalWords';
import { goalPath } from '../paths';
import { AimFields } from './AimFields';
import { Honesty } from './Honesty';
import { MeasureFields } from './MeasureFields';
import { MilestoneFields } from './MilestoneFields';
import { bodyOfInput, inputOf, NEW_TARGET, targetSchema } from './targetSchema';

const MOST_DECIMALS = 6;

interface Props {
  held: Held<Goal>;
  /** What is changed; null for a new one. */
  target: GoalTarget | null;
  onAgain: () => void;
}

/** The form of a target, with what it would mean beside it. */
export function TargetForm({ held, target, onAgain }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const toast = useToast();
  const describe = useGoalWords();
  const { thing: goal } = held;
  const editor = useEditor({
    schema: targetSchema,
    defaults: target
      ? inputOf(
          target,
          (value) => format.number(value, MOST_DECIMALS, false),
          (iso) => typedDate(iso, currentLanguage()),
        )
      : NEW_TARGET,
    etag: held.etag,
    keptAs: `target.${goal.id}.${target === null ? 'new' : target.id}`,
    save: (input, etag) =>
      target
        ? changeTarget(goal.id, target.id, bodyOfInput(input), etag ?? held.etag)
        : addTarget(goal.id, bodyOfInput(input), etag ?? held.etag),
    onSaved: () => {
      toast({ message: t('goal.target.saved') });
      void navigate(goalPath(goal.id));
    },
  });
  return (
    <EditorForm
      editor={editor}
      back={goalPath(goal.id)}
      isNew={target === null}
      create={t('goal.target.create')}
      onAgain={onAgain}
      differences={(present) => differences(describe(goal), describe(present as Goal))}
      aside={<Honesty area={goal.area.code} form={editor.form} />}
    >
      <MeasureFields />
      <AimFields />
      <MilestoneFields />
    </EditorForm>
  );
}
