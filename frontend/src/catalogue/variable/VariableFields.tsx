import { useTranslation } from 'react-i18next';
import { useSources } from '../../api/catalogue';
import { useLanguage } from '../../i18n/useLanguage';
import { CodesField } from '../../ui/form/CodesField';
import { BilingualField, CheckField, ChoiceField, TextField } from '../../ui/form/fields';
import { useVariableOptions } from '../form/useVariableOptions';
import { BreaksField } from './BreaksField';
import { MEASURES } from './variableSchema';

/** The fields of a variable; `own` is its code, empty while it is new. */
export function VariableFields({ own }: { own: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const sources = useSources().data?.items ?? [];
  return (
    <>
      <BilingualField name="name" label={t('catalogue.field.name')} />
      {own === '' && (
        <TextField
          name="code"
          label={t('catalogue.field.code')}
          help={t('catalogue.form.codeHelp')}
        />
      )}
      <BilingualField
        name="unit"
        label={t('catalogue.field.unit')}
        help={t('catalogue.variableForm.unitHelp')}
      />
      <ChoiceField name="source" label={t('catalogue.field.source')}>
        <option value="">{t('catalogue.form.choose')}</option>
        {sources.map((source) => (
          <option key={source.code} value={source.code}>
            {source.name[language]}
          </option>
        ))}
      </ChoiceField>
      <ChoiceField name="measure" label={t('catalogue.field.measure')}>
        {MEASURES.map((each) => (
          <option key={each} value={each}>
            {t(`catalogue.measure.${each}`)}
          </option>
        ))}
      </ChoiceField>
      <CheckField name="wholeCounts" label={t('catalogue.field.wholeCounts')} />
      <TextField
        name="confidentialityThreshold"
        label={t('catalogue.field.confidentialityThreshold')}
        help={t('catalogue.variableForm.thresholdHelp')}
        className="field--short"
        numeric
      />
      <CodesField
        name="partOf"
        label={t('catalogue.field.partOf')}
        help={t('catalogue.variableForm.partOfHelp')}
        options={useVariableOptions(own)}
      />
      <TextField
        name="headers"
        label={t('catalogue.field.headers')}
        help={t('catalogue.variableForm.headersHelp')}
        rows={3}
        optional
      />
      <JumpFields />
      <BreaksField />
    </>
  );
}

function JumpFields() {
  const { t } = useTranslation();
  const short = { className: 'field--short', numeric: true };
  return (
    <fieldset className="bilingual">
      <legend className="field-label">{t('catalogue.field.jump')}</legend>
      <p className="field-help">{t('catalogue.variableForm.jumpHelp')}</p>
      <TextField name="jump.factor" label={t('catalogue.variableForm.factor')} {...short} />
      <TextField name="jump.minimum" label={t('catalogue.variableForm.minimum')} {...short} />
      <TextField name="jump.deviations" label={t('catalogue.variableForm.deviations')} {...short} />
    </fieldset>
  );
}
