import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import {
  EVIDENCES,
  putContribution,
  RATINGS,
  removeContribution,
  type Contribution,
} from '../../api/contributions';
import type { Measure } from '../../api/measures';
import { measurePath } from '../../ui/periods/paths';
import { differences, type Described } from '../../ui/form/describe';
import { EditorForm } from '../../ui/form/EditorForm';
import { CheckField, ChoiceField, TextField } from '../../ui/form/fields';
import { useEditor } from '../../ui/form/useEditor';
import { useToast } from '../../ui/Toasts';
import { contributionSchema, bodyOfInput, inputOf } from './contributionSchema';
import { Removal } from './Removal';
import { isLastYear } from './years';

interface Props {
  measure: Measure;
  goal: string;
  year: number;
  /** What was said before; null where nothing was. */
  before: Contribution | null;
  /** Begins anew from what somebody else has said meanwhile. */
  onAgain: () => void;
}

const TEXTS = ['reach', 'result', 'plausibility', 'otherInfluences', 'dissent'] as const;

/** The questions of the rubric in their order; the rating stands last, when the others have been thought of. */
export function ContributionForm({ measure, goal, year, before, onAgain }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const toast = useToast();
  const describe = useDescription();
  const isLast = isLastYear(measure, year);
  const etag = before === null ? null : `"${String(before.version)}"`;
  const editor = useEditor({
    schema: contributionSchema,
    defaults: inputOf(before, isLast),
    etag,
    keptAs: `contribution.${measure.id}.${goal}.${String(year)}`,
    save: async (input, state) => {
      const body = bodyOfInput(input);
      if (body !== null) await putContribution(measure.id, goal, year, body, state);
    },
    onSaved: () => {
      toast({ message: t('contribution.saved') });
      void navigate(measurePath(measure.id));
    },
  });
  return (
    <>
      <EditorForm
        editor={editor}
        back={measurePath(measure.id)}
        isNew={before === null}
        create={t('contribution.save')}
        onAgain={onAgain}
        differences={(present) =>
          before === null
            ? []
            : // What the server sends as the present state is an assessment as it was read.
              differences(describe(before), describe(present as Contribution))
        }
      >
        {TEXTS.map((name) => (
          <TextField
            key={name}
            name={name}
            label={t(`contribution.field.${name}`)}
            help={t(`contribution.help.${name}`)}
            rows={3}
            optional={name === 'otherInfluences' || name === 'dissent'}
          />
        ))}
        <ChoiceField
          name="rating"
          label={t('contribution.field.rating')}
          help={t('contribution.help.rating')}
        >
          <option value="">{t('catalogue.form.choose')}</option>
          {RATINGS.map((rating) => (
            <option key={rating} value={rating}>
              {t(`measure.contribution.${rating}`)}
            </option>
          ))}
        </ChoiceField>
        <ChoiceField
          name="evidence"
          label={t('contribution.field.evidence')}
          help={t('contribution.help.evidence')}
        >
          <option value="">{t('contribution.noEvidence')}</option>
          {EVIDENCES.map((evidence) => (
            <option key={evidence} value={evidence}>
              {t(`measure.evidence.${evidence}`)}
            </option>
          ))}
        </ChoiceField>
        {isLast && <CheckField name="last" label={t('contribution.field.last')} />}
      </EditorForm>
      {before !== null && etag !== null && (
        <Removal remove={() => removeContribution(measure.id, goal, year, etag)} />
      )}
    </>
  );
}

function useDescription(): (said: Contribution) => Described {
  const { t } = useTranslation();
  return (said) => [
    ...TEXTS.map((name): [string, string] => [t(`contribution.field.${name}`), said[name] ?? '']),
    [t('contribution.field.rating'), t(`measure.contribution.${said.rating}`)],
    [
      t('contribution.field.evidence'),
      said.evidence === null ? '' : t(`measure.evidence.${said.evidence}`),
    ],
  ];
}
