import { useTranslation } from 'react-i18next';
import { TextField } from '../../ui/form/fields';
import type { DecisionKind } from './decisionSchema';
import { DistrictsField } from './DistrictsField';

/** What every decision says: when, who, by which paper and why; for districts also which. */
export function DecisionFields({ scheme, kind }: { scheme: string; kind: DecisionKind }) {
  const { t } = useTranslation();
  return (
    <>
      {kind === 'DISTRICTS' && (
        <DistrictsField scheme={scheme} help={t('programme.decide.districtsHelp')} />
      )}
      <TextField
        name="decidedOn"
        label={t('programme.field.decidedOn')}
        help={t('catalogue.form.dateHelp')}
        className="field--short"
      />
      <TextField
        name="effectiveFrom"
        label={t('programme.field.effectiveFrom')}
        help={t('programme.decide.effectiveHelp')}
        className="field--short"
        optional
      />
      <TextField
        name="body"
        label={t('programme.field.body')}
        help={t('programme.decide.bodyHelp')}
      />
      <TextField
        name="paperNumber"
        label={t('programme.field.paperNumber')}
        className="field--short"
      />
      <TextField
        name="paperLink"
        label={t('programme.field.paperLink')}
        help={t('programme.decide.linkHelp')}
        optional
      />
      <TextField name="reasons" label={t('programme.field.reasons')} rows={5} />
    </>
  );
}
