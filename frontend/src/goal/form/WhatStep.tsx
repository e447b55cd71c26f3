import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { CONCERNS, LEVELS } from '../../api/goals';
import { useProgrammeAreas } from '../../api/programme';
import { ChoiceField, TextField } from '../../ui/form/fields';
import type { GoalInput } from './goalSchema';

/** What the goal is about. */
export function WhatStep() {
  const { t } = useTranslation();
  const { control } = useFormContext<GoalInput>();
  const kind = useWatch({ control, name: 'kind' });
  const areas = useProgrammeAreas({ q: '', state: '', sort: 'name' }).data?.items ?? [];
  return (
    <>
      <ChoiceField name="kind" label={t('goal.field.kind')}>
        <option value="GOAL">{t('goal.kindText.GOAL')}</option>
        <option value="RECOMMENDATION">{t('goal.kindText.RECOMMENDATION')}</option>
      </ChoiceField>
      {kind === 'RECOMMENDATION' && (
        <TextField
          name="addressedTo"
          label={t('goal.field.addressedTo')}
          help={t('goal.form.addressedToHelp')}
        />
      )}
      <ChoiceField name="area" label={t('goal.field.area')}>
        <option value="">{t('goal.form.choose')}</option>
        {areas.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </ChoiceField>
      <TextField name="title" label={t('goal.field.title')} help={t('goal.form.titleHelp')} />
      <TextField name="why" label={t('goal.field.why')} rows={5} optional />
      <ChoiceField name="level" label={t('goal.field.level')} optional>
        <option value="">{t('goal.form.choose')}</option>
        {LEVELS.map((level) => (
          <option key={level} value={level}>
            {t(`goal.level.${level}`)}
          </option>
        ))}
      </ChoiceField>
      <ChoiceField name="concern" label={t('goal.field.concern')} optional>
        <option value="">{t('goal.form.choose')}</option>
        {CONCERNS.map((concern) => (
          <option key={concern} value={concern}>
            {t(`goal.concern.${concern}`)}
          </option>
        ))}
      </ChoiceField>
      <TextField name="targetGroup" label={t('goal.field.targetGroup')} optional />
    </>
  );
}
