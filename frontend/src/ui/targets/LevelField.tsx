import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../form/fields';
import { RESULT_LEVELS } from './targetSchema';

/** Whether a target of a measure is about what is done, or about what comes of it. */
export function LevelField() {
  const { t } = useTranslation();
  return (
    <ChoiceField name="resultLevel" label={t('measure.levelField')} help={t('measure.levelHelp')}>
      <option value="">{t('measure.form.choose')}</option>
      {RESULT_LEVELS.map((level) => (
        <option key={level} value={level}>
          {t(`measure.level.${level}`)}
        </option>
      ))}
    </ChoiceField>
  );
}
