import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Measure } from '../../api/measures';
import { heldIn, OUTCOMES, saveDecision, type ResourceDecision } from '../../api/resources';
import { EditorForm } from '../../ui/form/EditorForm';
import { ChoiceField, TextField } from '../../ui/form/fields';
import { useEditor } from '../../ui/form/useEditor';
import { differences } from '../../ui/form/describe';
import { measurePath } from '../../ui/measures/paths';
import { useToast } from '../../ui/Toasts';
import {
  bodyOfInput,
  decisionSchema,
  inputOf,
  newDecision,
  type DecisionInput,
} from './decisionSchema';
import { useDecisionWords } from './useDecisionWords';
import { useTyped } from './useTyped';

interface Props {
  measure: Measure;
  /** What is changed; null for a new one. */
  decision: ResourceDecision | null;
  onAgain: () => void;
}

/** The form of a resource decision; a new one begins with what is still missing. */
export function DecisionForm({ measure, decision, onAgain }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const toast = useToast();
  const typed = useTyped();
  const describe = useDecisionWords();
  const back = `${measurePath(measure.id)}#money`;
  const open = (value: number | undefined) =>
    value === undefined || value === 0 ? '' : typed.number(value);
  const editor = useEditor({
    schema: decisionSchema,
    defaults: decision
      ? inputOf(decision, typed.number, typed.date)
      : newDecision(open(measure.gate?.missingMoney), open(measure.gate?.missingStaff)),
    etag: decision ? heldIn(decision).etag : null,
    keptAs: `decision.${measure.id}.${decision?.id ?? 'new'}`,
    save: (input, etag) =>
      saveDecision(
        measure.id,
        bodyOfInput(input),
        decision && etag !== null ? { id: decision.id, etag } : null,
      ),
    onSaved: () => {
      toast({ message: t('measure.decision.saved') });
      void navigate(back);
    },
  });
  return (
    <EditorForm
      editor={editor}
      back={back}
      isNew={decision === null}
      create={t('measure.decision.save')}
      onAgain={onAgain}
      differences={(present) =>
        decision === null
          ? []
          : differences(describe(decision), describe(present as ResourceDecision))
      }
    >
      <Fields />
    </EditorForm>
  );
}

function Fields() {
  const { t } = useTranslation();
  const outcome = useWatch<DecisionInput, 'outcome'>({ name: 'outcome' });
  return (
    <>
      <ChoiceField name="outcome" label={t('measure.decision.outcome')}>
        {OUTCOMES.map((each) => (
          <option key={each} value={each}>
            {t(`measure.decision.outcomes.${each}`)}
          </option>
        ))}
      </ChoiceField>
      <TextField name="body" label={t('measure.decision.body')} />
      <TextField
        name="date"
        label={t('measure.decision.date')}
        help={t('catalogue.form.dateHelp')}
        className="field--short"
      />
      <TextField
        name="paper"
        label={t('measure.decision.paper')}
        help={t('measure.decision.paperHelp')}
      />
      <TextField name="link" label={t('measure.decision.link')} optional />
      {outcome !== 'REFUSED' && <Granted />}
      <TextField name="words" label={t('measure.decision.words')} rows={3} optional />
    </>
  );
}

function Granted() {
  const { t } = useTranslation();
  return (
    <>
      <div className="field-pair">
        <TextField name="money" label={t('measure.decision.money')} unit="€" numeric optional />
        <TextField
          name="staff"
          label={t('measure.decision.staff')}
          help={t('measure.form.staffHelp')}
          numeric
          optional
        />
      </div>
      <TextField name="conditions" label={t('measure.decision.conditions')} rows={3} optional />
      <TextField
        name="conditionsMetOn"
        label={t('measure.decision.conditionsMetOn')}
        help={t('catalogue.form.dateHelp')}
        className="field--short"
        optional
      />
    </>
  );
}
