import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useEveryIndicator } from '../../api/catalogueNames';
import { useLanguage } from '../../i18n/useLanguage';
import { ChoiceField, TextField } from '../../ui/form/fields';
import type { IndicatorInput } from './indicatorSchema';

/** What a change is the change of: a share, and the day it is held against. */
export function ChangeFields() {
  const { t } = useTranslation();
  const language = useLanguage();
  const own = useWatch<IndicatorInput, 'code'>({ name: 'code' });
  const shares = (useEveryIndicator().data ?? []).filter(
    (other) => other.kind === 'SHARE' && !other.retired && other.code !== own,
  );
  return (
    <>
      <ChoiceField name="changeOf.indicator" label={t('catalogue.field.changeOf')}>
        <option value="">{t('catalogue.form.choose')}</option>
        {shares.map((share) => (
          <option key={share.code} value={share.code}>
            {share.name[language]}
          </option>
        ))}
      </ChoiceField>
      <TextField
        name="changeOf.baseDate"
        label={t('catalogue.field.baseDate')}
        help={t('catalogue.form.dateHelp')}
        className="field--short"
      />
    </>
  );
}
