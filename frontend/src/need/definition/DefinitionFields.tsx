import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useEveryIndicator, useEveryVariable } from '../../api/catalogueNames';
import { useLanguage } from '../../i18n/useLanguage';
import { CodesField } from '../../ui/form/CodesField';
import { ComboField } from '../../ui/form/ComboField';
import { BilingualField, ChoiceField, TextField, useTexts } from '../../ui/form/fields';
import { countsAmong } from './countsAmong';
import { DIMENSIONS, type DefinitionInput } from './definitionSchema';

/** What a definition is made of, in the order in which one thinks of it. */
export function DefinitionFields({ isNew }: { isNew: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { setValue } = useFormContext<DefinitionInput>();
  const dimension = useWatch<DefinitionInput, 'dimension'>({ name: 'dimension' });
  const chosen = useTexts('indicators');
  const indicators = (useEveryIndicator().data ?? []).filter(
    ({ retired, polarity, ...indicator }) =>
      !retired && indicator.dimension === dimension && polarity !== 'NEUTRAL',
  );
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
      <PopulationField />
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

/** What counts the inhabitants: no variable that holds ready-made values. */
function PopulationField() {
  const { t } = useTranslation();
  const language = useLanguage();
  const variables = useEveryVariable().data;
  const indicators = useEveryIndicator().data;
  if (!variables || !indicators) return null;
  return (
    <ComboField
      name="populationVariable"
      label={t('need.definitions.population')}
      placeholder={t('need.definitions.noPopulation')}
      options={countsAmong(variables, indicators).map(({ code, name }) => ({
        id: code,
        label: name[language],
        detail: code,
      }))}
    />
  );
}
