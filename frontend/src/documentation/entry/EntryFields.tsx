import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { PeriodEntry } from '../../api/documentation';
import type { EntryInput } from '../../ui/periods/entryInput';
import { Disclosure } from '../../ui/Disclosure';
import { TextField } from '../../ui/form/fields';
import { ValuesField } from './ValuesField';

/** The fields of a period, the needed ones first. */
export function EntryFields({ entry }: { entry: PeriodEntry }) {
  const { t } = useTranslation();
  const { getValues, formState } = useFormContext<EntryInput>();
  const { errors } = formState;
  const { wentWell, wentBadly, deviation } = getValues();
  const says = [wentWell, wentBadly, deviation].some((text) => text !== '');
  const wrong = [errors.wentWell, errors.wentBadly, errors.deviation].some(Boolean);
  return (
    <>
      <TextField
        name="activities"
        label={t('documentation.field.activities')}
        help={t('documentation.form.activitiesHelp')}
        rows={4}
      />
      <TextField
        name="reached"
        label={t('documentation.field.reached')}
        help={t('documentation.form.reachedHelp')}
        numeric
        unit={t('documentation.form.people')}
        className="field--short"
      />
      <TextField
        name="output"
        label={entry.measure.outputUnit ?? t('documentation.field.output')}
        numeric
        optional
        className="field--short"
      />
      <ValuesField targets={entry.targets} />
      <TextField
        name="cost"
        label={t('documentation.field.cost')}
        help={t('documentation.form.costHelp')}
        className="field--short"
        numeric
        unit={t('documentation.form.euro')}
      />
      <Disclosure
        title={t('documentation.form.more')}
        {...(says || wrong ? { open: true } : {})}
        className="entry-more"
      >
        {(['wentWell', 'wentBadly', 'deviation'] as const).map((name) => (
          <TextField
            key={name}
            name={name}
            label={t(`documentation.field.${name}`)}
            rows={3}
            optional
          />
        ))}
      </Disclosure>
    </>
  );
}
