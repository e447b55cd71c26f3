import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { GoalTarget } from '../../api/goals';
import { typedDate } from '../../format/typedDate';
import { useFormat } from '../../format/useFormat';
import { currentLanguage } from '../../i18n';
import { EditorForm } from '../form/EditorForm';
import { useEditor } from '../form/useEditor';
import { useToast } from '../Toasts';
import { AimFields } from './AimFields';
import type { Bearer } from './bearer';
import { Honesty } from './Honesty';
import { GaugeFields } from './GaugeFields';
import { LevelField } from './LevelField';
import { MilestoneFields } from './MilestoneFields';
import {
  bodyOfInput,
  inputOf,
  measureTargetSchema,
  NEW_TARGET,
  targetSchema,
} from './targetSchema';
import './targets.css';

const MOST_DECIMALS = 6;

interface Props {
  bearer: Bearer;
  /** What is changed; null for a new one. */
  target: GoalTarget | null;
  onAgain: () => void;
  /** What the other's state of the bearer says, beside the one that was read. */
  differences: (present: { version: number }) => [string, string, string][];
}

/** The form of a target, with what it would mean beside it. */
export function TargetForm({ bearer, target, onAgain, differences }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const toast = useToast();
  const { acts } = bearer;
  const editor = useEditor({
    schema: bearer.kind === 'MEASURE' ? measureTargetSchema : targetSchema,
    defaults: target
      ? inputOf(
          target,
          (value) => format.number(value, MOST_DECIMALS, false),
          (iso) => typedDate(iso, currentLanguage()),
        )
      : NEW_TARGET,
    etag: bearer.etag,
    keptAs: `target.${bearer.id}.${target === null ? 'new' : target.id}`,
    save: (input, etag) =>
      target
        ? acts.change(target.id, bodyOfInput(input), etag ?? bearer.etag)
        : acts.add(bodyOfInput(input), etag ?? bearer.etag),
    onSaved: () => {
      toast({ message: t('goal.target.saved') });
      void navigate(bearer.path);
    },
  });
  return (
    <EditorForm
      editor={editor}
      back={bearer.path}
      isNew={target === null}
      create={t('goal.target.create')}
      onAgain={onAgain}
      differences={differences}
      aside={<Honesty bearer={bearer} form={editor.form} />}
    >
      {bearer.kind === 'MEASURE' && <LevelField />}
      <GaugeFields />
      <AimFields />
      <MilestoneFields />
    </EditorForm>
  );
}
