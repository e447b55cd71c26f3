import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useMe } from '../api/session';
import { useFault } from '../ui/form/fields';
import { Select } from '../ui/Select';
import { bodiesFor } from './reporting';
import type { ReportInput } from './reportSchema';

/** For which body a report is written, where several have all its districts. */
export function OrganisationField({ scheme }: { scheme: string }) {
  const { t } = useTranslation();
  const { setValue } = useFormContext<ReportInput>();
  const me = useMe().data;
  const [districts, chosen] = useWatch<ReportInput, ['districts', 'organisation']>({
    name: ['districts', 'organisation'],
  });
  const error = useFault('organisation');
  const bodies = me ? bodiesFor(me, { scheme, districts }) : [];
  if (bodies.length < 2) return null;
  return (
    <Select
      id="organisation"
      label={t('voices.form.organisation')}
      help={t('voices.form.organisationHelp')}
      error={error}
      // As long as nothing is chosen it is written for the first one.
      value={bodies.some(({ code }) => code === chosen) ? chosen : bodies[0]?.code}
      onChoose={(code) => setValue('organisation', code, { shouldDirty: true })}
    >
      {bodies.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </Select>
  );
}
