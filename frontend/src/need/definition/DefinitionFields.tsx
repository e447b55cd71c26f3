import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useIndicators } from '../../api/figures';
import { useVariableList } from '../../api/variables';
import { useLanguage } from '../../i18n/useLanguage';
import { CodesField } from '../../ui/form/CodesField';
import { BilingualField, ChoiceField, TextField, useTexts } from '../../ui/form/fields';
import { DIMENSIONS, type DefinitionInput } from './definitionSchema';

const EVERYTHING = { q: '', sort: 'name', retired: false, page: 0 } as const;

/** What a definition is made of, in the order in which one thinks of it. */
export function DefinitionFields({ isNew }: { isNew: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { setValue } = useFormContext<DefinitionInput>();
  const dimension = useWatch<DefinitionInput, 'dimension'>({ name: 'dimension' });
  const chosen = useTexts('indicators');
  const indicators = (useIndicators().data?.items ?? []).filter(
    (indicator) => indicator.dimension === dimension && indicator.polarity !== 'NEUTRAL',
  );
  const variables = useVariableList(EVERYTHING).data?.items ?? [];
  const nameOf = (code: string) =>
    indicators.find((indicator) => indicator.code === code)?.name[language] ?? code;
  return (
    <>
      <BilingualField name="name" label={t('need.definitions.name')} />
      {isNew && (
        <TextField
          name="code"
          label={t('catalogue.field.code')}
          help={t('need.definitions.codeHelp')}
          className="field--short"
        />
      )}
      <BilingualField name="description" label={t('need.definitions.description')} rows={4} />
      <ChoiceField
        name="dimension"
        label={t('need.definitions.dimension')}
        onChosen={() => setValue('indicators', [])}
      >
        {DIMENSIONS.map((each) => (
          <option key={each} value={each}>
            {t(`catalogue.dimension.${each}`)}
          </option>
        ))}
      </ChoiceField>
      <CodesField
        name="indicators"
        label={t('need.definitions.indicators')}
        options={indicators.map(({ code, name }) => ({ code, name: name[language] }))}
      />
      {chosen.map((code) => (
        <TextField
          key={code}
          name={`weights.${code}`}
          label={t('need.definitions.weightOf', { indicator: nameOf(code) })}
          className="field--short"
          numeric
        />
      ))}
      <ChoiceField name="populationVariable" label={t('need.definitions.population')}>
        <option value="">{t('need.definitions.noPopulation')}</option>
        {variables.map(({ code, name }) => (
          <option key={code} value={code}>
            {name[language]}
          </option>
        ))}
      </ChoiceField>
      <TextField
        name="minimumPopulation"
        label={t('need.definitions.minimum')}
        className="field--short"
        numeric
      />
      <TextField
        name="dynamicsMonths"
        label={t('need.definitions.months')}
        className="field--short"
        numeric
      />
      <TextField
        name="statusLimits"
        label={t('need.definitions.statusLimits')}
        help={t('need.definitions.limitsHelp')}
        className="field--short"
      />
      <TextField
        name="dynamicsLimits"
        label={t('need.definitions.dynamicsLimits')}
        className="field--short"
      />
      <TextField
        name="borderMargin"
        label={t('need.definitions.margin')}
        className="field--short"
        numeric
      />
      <TextField
        name="enterFrom"
        label={t('need.definitions.enter')}
        className="field--short"
        numeric
      />
      <TextField
        name="leaveBelow"
        label={t('need.definitions.leave')}
        className="field--short"
        numeric
      />
    </>
  );
}
