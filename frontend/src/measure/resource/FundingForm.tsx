import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { FUNDING_KINDS, heldIn, saveFunding, type Funding } from '../../api/resources';
import { differences } from '../../ui/form/describe';
import { EditorForm } from '../../ui/form/EditorForm';
import { ChoiceField, TextField } from '../../ui/form/fields';
import { useEditor } from '../../ui/form/useEditor';
import { measurePath } from '../../ui/measures/paths';
import { useToast } from '../../ui/Toasts';
import { bodyOfInput, fundingSchema, inputOf, NEW_FUNDING } from './fundingSchema';
import { useFundingWords } from './useFundingWords';
import { useTyped } from './useTyped';

interface Props {
  /** The measure that is funded. */
  measure: string;
  /** What is changed; null for a new one. */
  funding: Funding | null;
  onAgain: () => void;
}

/** The form of a grant or a service contract. */
export function FundingForm({ measure, funding, onAgain }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const toast = useToast();
  const typed = useTyped();
  const describe = useFundingWords();
  const back = `${measurePath(measure)}#fundings`;
  const help = t('catalogue.form.dateHelp');
  const editor = useEditor({
    schema: fundingSchema,
    defaults: funding ? inputOf(funding, typed.number, typed.date) : NEW_FUNDING,
    etag: funding ? heldIn(funding).etag : null,
    keptAs: `funding.${measure}.${funding?.id ?? 'new'}`,
    save: (input, etag) =>
      saveFunding(
        measure,
        bodyOfInput(input),
        funding && etag !== null ? { id: funding.id, etag } : null,
      ),
    onSaved: () => {
      toast({ message: t('measure.funding.saved') });
      void navigate(back);
    },
  });
  return (
    <EditorForm
      editor={editor}
      back={back}
      isNew={funding === null}
      create={t('measure.funding.save')}
      onAgain={onAgain}
      differences={(present) =>
        funding === null ? [] : differences(describe(funding), describe(present as Funding))
      }
    >
      <ChoiceField name="kind" label={t('measure.funding.kind')}>
        {FUNDING_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(`measure.funding.kinds.${kind}`)}
          </option>
        ))}
      </ChoiceField>
      <TextField name="funder" label={t('measure.funding.funder')} />
      <TextField
        name="notice"
        label={t('measure.funding.notice')}
        help={t('measure.funding.noticeHelp')}
      />
      <div className="field-pair">
        <TextField name="from" label={t('measure.funding.from')} help={help} />
        <TextField name="to" label={t('measure.funding.to')} help={help} />
      </div>
      <TextField
        name="amount"
        label={t('measure.funding.amount')}
        className="field--short"
        unit="€"
        numeric
      />
      <TextField name="conditions" label={t('measure.funding.conditions')} rows={3} optional />
      <div className="field-pair">
        <TextField name="proofDue" label={t('measure.funding.proofDue')} help={help} optional />
        <TextField
          name="proofSentOn"
          label={t('measure.funding.proofSentOn')}
          help={help}
          optional
        />
      </div>
    </EditorForm>
  );
}
